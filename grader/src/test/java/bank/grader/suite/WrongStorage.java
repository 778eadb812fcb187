package bank.grader.suite;

import bank.contract.Bank;
import bank.contract.StorageException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Banks that make one mistake with their database. */
enum WrongStorage implements WrongBank {
  BALANCES_ARE_IN_MEMORY(
      true,
      "stored-income",
      "stored-transfer",
      "reopened-with-data",
      "reopened-and-continued",
      "shared-file",
      "balances-in-database",
      "database-alone",
      "database-agrees",
      "schema-not-null",
      "schema-whole-money",
      "refused-changes-nothing",
      "both-sides-at-once",
      "total-conserved",
      "two-processes-alternate",
      "fault-second-write",
      "fault-debit",
      "fault-credit",
      "goes-on-after-fault",
      "two-transfers-at-once",
      "four-transfers-at-once",
      "locked-for-a-moment",
      "fault-told-truthfully",
      "fault-told-clearly",
      "trouble-locked") {
    @Override
    public Bank open(Path file) {
      return new MemoryBank(file);
    }
  },

  LOCK_IS_SWALLOWED("trouble-locked") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void addIncome(String cardNumber, long amount) {
          try {
            super.addIncome(cardNumber, amount);
          } catch (StorageException swallowed) {
            // The mistake: nothing is stored, and nobody is told.
          }
        }
      };
    }
  },

  WHAT_IS_NO_DATABASE_IS_DELETED(
      "trouble-text-file", "trouble-foreign", "trouble-truncated", "trouble-corrupt") {
    @Override
    public Bank open(Path file) {
      try {
        return new ChangedBank(file);
      } catch (StorageException unusable) {
        if (Files.isDirectory(file)) {
          throw unusable;
        }
        delete(file);
        return new ChangedBank(file);
      }
    }
  },

  TABLE_HAS_NO_CONSTRAINTS(
      true, "schema-key", "schema-unique-number", "schema-index", "schema-not-null") {

    @Override
    public Bank open(Path file) {
      return new PlainBank(file, "id INTEGER, number TEXT, pin TEXT, balance INTEGER DEFAULT 0");
    }
  },

  MONEY_IS_REAL(true, "schema-whole-money", "income-overflow", "transfer-overflow") {
    @Override
    public Bank open(Path file) {
      return new PlainBank(
          file, PlainBank.SOUND_COLUMNS.replace("balance INTEGER", "balance REAL"));
    }
  },

  CONNECTIONS_STAY_OPEN("connections-closed", "database-released") {
    @Override
    public Bank open(Path file) {
      return new ChangedBank(file) {
        @Override
        public void addIncome(String cardNumber, long amount) {
          super.addIncome(cardNumber, amount);
          try {
            DriverManager.getConnection("jdbc:sqlite:" + file)
                .createStatement()
                .executeQuery("SELECT count(*) FROM sqlite_schema")
                .close();
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        }
      };
    }
  },

  TRANSACTION_STAYS_OPEN(
      true,
      "no-transaction-left-open",
      "two-processes-alternate",
      "two-transfers-at-once",
      "four-transfers-at-once",
      "locked-for-a-moment") {
    @Override
    public Bank open(Path file) {
      return new PlainBank(file, PlainBank.SOUND_COLUMNS) {
        @Override
        public void transfer(String senderNumber, String receiverNumber, long amount) {
          super.transfer(senderNumber, receiverNumber, amount);
          try {
            connection.setAutoCommit(false);
            update("UPDATE card SET balance = balance WHERE number = ?", senderNumber);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        }
      };
    }
  },

  TABLE_IS_DROPPED_AT_THE_START(
      true,
      "stored-account",
      "stored-income",
      "stored-transfer",
      "stored-closing",
      "reopened-with-data",
      "reopened-and-continued",
      "shared-file",
      "database-alone",
      "refused-changes-nothing",
      "both-sides-at-once",
      "total-conserved",
      "two-processes-alternate",
      "fault-second-write",
      "fault-debit",
      "fault-credit",
      "goes-on-after-fault",
      "two-transfers-at-once",
      "four-transfers-at-once",
      "trouble-locked") {
    @Override
    public Bank open(Path file) {
      try (PlainBank bank = new PlainBank(file, PlainBank.SOUND_COLUMNS)) {
        bank.update("DROP TABLE card");
      }
      return new PlainBank(file, PlainBank.SOUND_COLUMNS);
    }
  };

  private final boolean isPlain;
  private final Set<String> noticedBy;

  WrongStorage(String... noticedBy) {
    this(false, noticedBy);
  }

  WrongStorage(boolean isPlain, String... noticedBy) {
    this.isPlain = isPlain;
    this.noticedBy = Set.of(noticedBy);
  }

  @Override
  public boolean isPlain() {
    return isPlain;
  }

  @Override
  public Set<String> noticedBy() {
    return noticedBy;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores cards, and keeps the money to itself. */
  private static final class MemoryBank extends PlainBank {
    private final Map<String, Long> balances = new HashMap<>();

    MemoryBank(Path file) {
      super(file, SOUND_COLUMNS);
    }

    @Override
    public long balance(String cardNumber) {
      super.balance(cardNumber);
      return balances.getOrDefault(cardNumber, 0L);
    }

    @Override
    void store(String number, long balance) {
      balances.put(number, balance);
    }
  }
}
