package bank.grader.suite;

import bank.contract.BankFactory;
import bank.contract.Card;
import bank.contract.CardNotFoundException;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
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

/** Banks with one known mistake each, and the checks that must notice it, no more and no fewer. */
enum WrongBank {
  BALANCE_IS_INT(
      file ->
          new ChangedBank(file) {
            @Override
            public long balance(String cardNumber) {
              return (int) super.balance(cardNumber);
            }
          },
      "amount-large",
      "income-overflow",
      "transfer-overflow",
      "order-funds",
      "interest-exact",
      "interest-all-or-none"),

  LUHN_IS_NOT_CHECKED(
      file ->
          new ChangedBank(file) {
            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              if (receiverNumber.matches("[0-9]{16}") && !PlainBank.satisfiesLuhn(receiverNumber)) {
                throw new CardNotFoundException();
              }
              super.transfer(senderNumber, receiverNumber, amount);
            }
          },
      "transfer-mistyped",
      "order-mistyped",
      "refusals-leave-it-working",
      "refused-changes-nothing"),

  OWN_ACCOUNT_IS_ACCEPTED(
      file ->
          new ChangedBank(file) {
            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              if (!senderNumber.equals(receiverNumber)) {
                super.transfer(senderNumber, receiverNumber, amount);
              }
            }
          },
      "transfer-own-account",
      "order-own-account"),

  AMOUNT_IS_CHECKED_FIRST(
      file ->
          new ChangedBank(file) {
            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              if (amount < 1) {
                throw new InvalidAmountException();
              }
              super.transfer(senderNumber, receiverNumber, amount);
            }
          },
      "order-own-account",
      "order-mistyped",
      "order-unknown"),

  NEGATIVE_TRANSFER_TAKES_MONEY(
      file ->
          new ChangedBank(file) {
            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              try {
                super.transfer(senderNumber, receiverNumber, amount);
              } catch (InvalidAmountException refusal) {
                if (amount == 0) {
                  throw refusal;
                }
                super.transfer(receiverNumber, senderNumber, -amount);
              }
            }
          },
      "transfer-negative"),

  INCOME_OF_ZERO_IS_ACCEPTED(
      file ->
          new ChangedBank(file) {
            @Override
            public void addIncome(String cardNumber, long amount) {
              if (amount != 0) {
                super.addIncome(cardNumber, amount);
              }
            }
          },
      "income-zero"),

  ONE_TENGE_TOO_MUCH_IS_KEPT_BACK(
      file ->
          new ChangedBank(file) {
            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              super.transfer(senderNumber, receiverNumber, amount);
              if (balance(senderNumber) == 0) {
                super.addIncome(senderNumber, 1);
              }
            }
          },
      "transfer-whole-balance",
      "transfer-on"),

  CLOSING_DOES_NOTHING(
      file ->
          new ChangedBank(file) {
            @Override
            public void closeAccount(String cardNumber) {
              super.balance(cardNumber);
            }
          },
      "close-no-log-in",
      "close-no-receiving",
      "close-with-money",
      "stored-closing",
      "turnover-open-accounts"),

  BALANCES_ARE_IN_MEMORY(
      true,
      file -> new MemoryBank(file),
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
      "trouble-locked"),

  PIN_LOSES_ITS_ZERO(
      file ->
          new ChangedBank(file) {
            @Override
            public boolean logIn(String cardNumber, String pin) {
              return super.logIn(cardNumber, pin.startsWith("0") ? pin.substring(1) : pin);
            }
          },
      "log-in-leading-zero"),

  PIN_WITH_ZERO_CANNOT_BE_ISSUED(
      file ->
          new ChangedBank(file) {
            @Override
            public Card createAccount() {
              Card card = super.createAccount();
              return card.pin().startsWith("0")
                  ? new Card(card.number(), card.pin().substring(1))
                  : card;
            }
          },
      "log-in-leading-zero"),

  ANY_PIN_AFTER_A_QUOTE_LOGS_IN(
      file ->
          new ChangedBank(file) {
            @Override
            public boolean logIn(String cardNumber, String pin) {
              return pin.contains("'OR") || super.logIn(cardNumber, pin);
            }
          },
      "injection-pin"),

  QUOTE_BREAKS_THE_LOG_IN(
      file ->
          new ChangedBank(file) {
            @Override
            public boolean logIn(String cardNumber, String pin) {
              if (cardNumber.contains("'")) {
                throw new StorageException("syntax error", new SQLException(cardNumber));
              }
              return super.logIn(cardNumber, pin);
            }
          },
      "injection-number"),

  LOCK_IS_SWALLOWED(
      file ->
          new ChangedBank(file) {
            @Override
            public void addIncome(String cardNumber, long amount) {
              try {
                super.addIncome(cardNumber, amount);
              } catch (StorageException swallowed) {
                // The mistake: nothing is stored, and nobody is told.
              }
            }
          },
      "trouble-locked"),

  LOCK_IS_NOT_TOLD(
      file ->
          new ChangedBank(file) {
            @Override
            public boolean isLocked(String cardNumber) {
              return false;
            }
          },
      "pin-lock-told"),

  INTEREST_IS_NOT_SUMMED_UP(
      file ->
          new ChangedBank(file) {
            @Override
            public long payInterest(int basisPoints) {
              return Math.min(super.payInterest(basisPoints), 0);
            }
          },
      "interest-told"),

  WHAT_IS_NO_DATABASE_IS_DELETED(
      file -> {
        try {
          return new ChangedBank(file);
        } catch (StorageException unusable) {
          if (Files.isDirectory(file)) {
            throw unusable;
          }
          delete(file);
          return new ChangedBank(file);
        }
      },
      "trouble-text-file",
      "trouble-foreign",
      "trouble-truncated",
      "trouble-corrupt"),

  TABLE_HAS_NO_CONSTRAINTS(
      true,
      file -> new PlainBank(file, "id INTEGER, number TEXT, pin TEXT, balance INTEGER DEFAULT 0"),
      "schema-key",
      "schema-unique-number",
      "schema-index",
      "schema-not-null"),

  MONEY_IS_REAL(
      true,
      file ->
          new PlainBank(file, PlainBank.SOUND_COLUMNS.replace("balance INTEGER", "balance REAL")),
      "schema-whole-money",
      "income-overflow",
      "transfer-overflow"),

  CONNECTIONS_STAY_OPEN(
      file ->
          new ChangedBank(file) {
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
          },
      "connections-closed",
      "database-released"),

  TRANSACTION_STAYS_OPEN(
      true,
      file ->
          new UntidyBank(file) {
            @Override
            void leaveOpen() throws SQLException {
              connection.setAutoCommit(false);
              update("UPDATE card SET balance = balance");
            }
          },
      "no-transaction-left-open",
      "two-processes-alternate",
      "two-transfers-at-once",
      "four-transfers-at-once",
      "locked-for-a-moment"),

  RESULT_STAYS_OPEN(
      true,
      file ->
          new UntidyBank(file) {
            @Override
            void leaveOpen() throws SQLException {
              connection.createStatement().executeQuery("SELECT number FROM card").next();
            }
          },
      "no-transaction-left-open",
      "two-processes-alternate"),

  FUNDS_ARE_THOSE_OF_THE_FIRST_TRANSFER(
      true,
      file ->
          new PlainBank(file, PlainBank.SOUND_COLUMNS) {
            private final Map<String, Long> funds = new HashMap<>();

            @Override
            public void transfer(String senderNumber, String receiverNumber, long amount) {
              long most = funds.computeIfAbsent(senderNumber, this::balance);
              try {
                super.transfer(senderNumber, receiverNumber, amount);
              } catch (InsufficientFundsException e) {
                if (amount > most) {
                  throw e;
                }
                store(senderNumber, balance(senderNumber) - amount);
                store(receiverNumber, balance(receiverNumber) + amount);
              }
            }
          },
      "transfer-not-enough"),

  CHECK_DIGIT_IS_WRONG_NOW_AND_THEN(
      file ->
          new ChangedBank(file) {
            private int cards;

            @Override
            public Card createAccount() {
              Card card = super.createAccount();
              cards++;
              return cards % 20 == 0 ? withAnotherDigit(card) : card;
            }

            private static Card withAnotherDigit(Card card) {
              int digit = (card.number().charAt(15) - '0' + 1) % 10;
              return new Card(card.number().substring(0, 15) + digit, card.pin());
            }
          },
      "create-luhn"),

  TABLE_IS_DROPPED_AT_THE_START(
      true,
      file -> {
        try (PlainBank bank = new PlainBank(file, PlainBank.SOUND_COLUMNS)) {
          bank.update("DROP TABLE card");
        }
        return new PlainBank(file, PlainBank.SOUND_COLUMNS);
      },
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
      "trouble-locked");

  private final boolean isPlain;
  private final BankFactory factory;
  private final Set<String> noticedBy;

  WrongBank(BankFactory factory, String... noticedBy) {
    this(false, factory, noticedBy);
  }

  WrongBank(boolean isPlain, BankFactory factory, String... noticedBy) {
    this.isPlain = isPlain;
    this.factory = factory;
    this.noticedBy = Set.of(noticedBy);
  }

  BankFactory factory() {
    return factory;
  }

  /** Tells whether the bank is a plain one, without the optional features. */
  boolean isPlain() {
    return isPlain;
  }

  Set<String> noticedBy() {
    return noticedBy;
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
