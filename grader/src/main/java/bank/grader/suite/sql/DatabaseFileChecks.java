package bank.grader.suite.sql;

import bank.grader.driver.Place;
import bank.grader.suite.database.BalanceColumn;
import bank.grader.suite.database.WriteLock;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Everything that matters is in the database, and in nothing else. */
public class DatabaseFileChecks {
  /** For a bank that is just closing; a connection that is forgotten lasts for ever. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @HiddenCheck(id = "file-named", group = Group.CONNECTION)
  void usesTheFileThatIsNamed(Trial trial) {
    trial.bank().newAccount(trial.amount());
    if (!trial.database().equals(trial.place().databaseFile())) {
      throw new Unmet("suite.file-named.other", trial.show(trial.database().toString()));
    }
    trial.storedData();
  }

  @HiddenCheck(id = "database-released", group = Group.CONNECTION, needs = Needs.CONTRACT)
  void releasesTheDatabaseWhenClosed(Trial trial) {
    Teller bank = trial.bank();
    bank.newAccount(trial.amount());
    bank.close();
    WriteLock.takeAlone(trial.database(), PATIENCE)
        .orElseThrow(() -> new Unmet("suite.database-released.held"))
        .close();
  }

  @HiddenCheck(id = "cards-in-database", group = Group.CONNECTION, weight = 2)
  void keepsCardNumbersInTable(Trial trial) {
    new KnownBalances(trial).cardColumn();
  }

  @HiddenCheck(id = "balances-in-database", group = Group.CONNECTION, weight = 2)
  void keepsBalancesInTable(Trial trial) {
    new KnownBalances(trial).balanceColumn();
  }

  @HiddenCheck(id = "database-alone", group = Group.CONNECTION, weight = 2)
  void needsNothingButTheDatabase(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    known.bank().close();
    Place other = trial.newPlace();
    copy(trial.database(), trial.place(), other);
    Teller moved = trial.bank(other);
    known.accounts().forEach(moved::expectLogIn);
    known.expectShownBy(moved);
  }

  /** Copies the database with what SQLite keeps beside it, over an empty one if need be. */
  private static void copy(Path database, Place from, Place to) {
    if (!database.startsWith(from.folder())) {
      throw new Unmet("suite.no-database");
    }
    Path target = to.folder().resolve(from.folder().relativize(database));
    for (String side : new String[] {"", "-wal", "-journal"}) {
      Path source = database.resolveSibling(database.getFileName() + side);
      if (Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
        try {
          Files.copy(
              source,
              target.resolveSibling(target.getFileName() + side),
              StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  @HiddenCheck(id = "database-agrees", group = Group.QUERIES, weight = 5)
  void storesWhatTheBankShows(Trial trial) {
    KnownBalances known = new KnownBalances(trial);
    BalanceColumn column = known.balanceColumn();
    Account sender = known.accounts().get(0);
    Account receiver = known.accounts().get(1);
    long amount = trial.smallAmount();
    known.bank().transfer(sender, receiver, amount);
    known.change(sender, -amount);
    known.change(receiver, amount);
    known.expectShownBy(known.bank());
    if (!column.holds(known.probe())) {
      throw new Unmet("suite.database-agrees.differs");
    }
  }
}
