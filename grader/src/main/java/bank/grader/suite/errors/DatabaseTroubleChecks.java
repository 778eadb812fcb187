package bank.grader.suite.errors;

import bank.grader.driver.Place;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Dialogue;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the program says, and what it leaves in peace, when the database is not as it should be. */
public class DatabaseTroubleChecks {
  @HiddenCheck(id = "trouble-text-file", group = Group.DATABASE_TROUBLE, weight = 2)
  void refusesTextFile(Trial trial) {
    DamagedFile file = DamagedFile.usedBy(trial);
    file.becomesText();
    TroubledBank.expectReport(trial);
    file.expectUntouched();
  }

  @HiddenCheck(id = "trouble-truncated", group = Group.DATABASE_TROUBLE)
  void reportsTruncatedDatabase(Trial trial) {
    DamagedFile file = DamagedFile.usedBy(trial);
    file.losesAllButItsFirstPage();
    TroubledBank.expectReport(trial);
    file.expectUntouched();
  }

  @HiddenCheck(id = "trouble-corrupt", group = Group.DATABASE_TROUBLE)
  void reportsCorruptDatabase(Trial trial) {
    DamagedFile file = DamagedFile.usedBy(trial);
    file.becomesNoiseAfterItsFirstPage();
    TroubledBank.expectReport(trial);
    file.expectUntouched();
  }

  @HiddenCheck(id = "trouble-folder", group = Group.DATABASE_TROUBLE)
  void refusesFolder(Trial trial) {
    DamagedFile file = DamagedFile.usedBy(trial);
    file.becomesFolder();
    TroubledBank.expectReport(trial);
    file.expectFolder();
  }

  @HiddenCheck(id = "trouble-foreign", group = Group.DATABASE_TROUBLE)
  void leavesForeignTablesAlone(Trial trial) {
    DamagedFile file = DamagedFile.usedBy(trial);
    file.becomesForeignDatabase();
    TroubledBank.expectReportOrWork(trial);
    file.expectForeignRows();
  }

  @HiddenCheck(id = "trouble-empty-file", group = Group.DATABASE_TROUBLE)
  void makesBankOfEmptyFile(Trial trial) {
    DamagedFile.usedBy(trial).becomesEmpty();
    Teller bank = trial.bank();
    bank.expectLogIn(bank.newAccount(trial.amount()));
  }

  @HiddenCheck(id = "trouble-no-folder", group = Group.DATABASE_TROUBLE, needs = Needs.CONSOLE)
  void doesNotPretendWithoutFolder(Trial trial) {
    Place place = trial.place();
    String name = Path.of(place.fileName()).getFileName().toString();
    String missing = place.fileName().replaceFirst(Pattern.quote(name) + "$", "missing/" + name);
    List<String> arguments = List.of("-fileName", missing);
    Dialogue console = trial.console(place, arguments);
    console.expectNoCrash();
    if (console.isWaiting()) {
      console.type("1").expectNoCrash();
      console.cardOnScreen().ifPresent(account -> expectKept(trial, arguments, console, account));
    }
  }

  private static void expectKept(
      Trial trial, List<String> arguments, Dialogue console, Account account) {
    long amount = trial.amount();
    console.signIn(account);
    console.type("2", String.valueOf(amount));
    console.close();
    Dialogue again = trial.console(trial.place(), arguments);
    again.signIn(account);
    again.expectBalance(amount);
  }
}
