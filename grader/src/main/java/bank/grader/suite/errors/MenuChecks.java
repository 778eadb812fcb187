package bank.grader.suite.errors;

import bank.grader.suite.trial.Dialogue;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Trial;
import java.util.List;

/** What people type wrongly at the console. After it, the menu must be there again. */
public class MenuChecks {
  private static final int LONG_LINE = 5_000;

  private static void expectMenuAfter(Trial trial, String... lines) {
    Dialogue console = trial.console();
    console.type(lines);
    console.createAccount();
  }

  @HiddenCheck(id = "menu-wrong-number", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesWrongChoice(Trial trial) {
    expectMenuAfter(trial, "77", "-1");
  }

  @HiddenCheck(id = "menu-letters", group = Group.BAD_INPUT, weight = 2, needs = Needs.CONSOLE)
  void survivesLetters(Trial trial) {
    expectMenuAfter(trial, "abc");
  }

  @HiddenCheck(id = "menu-blank-line", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesBlankLine(Trial trial) {
    expectMenuAfter(trial, "");
  }

  @HiddenCheck(id = "menu-long-line", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesVeryLongLine(Trial trial) {
    expectMenuAfter(trial, "7".repeat(LONG_LINE));
  }

  @HiddenCheck(id = "menu-signed-in", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesWrongChoiceWhenSignedIn(Trial trial) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    console.signInWith(balance);
    console.type("77", "abc");
    console.expectBalance(balance);
  }

  @HiddenCheck(id = "income-letters", group = Group.BAD_INPUT, weight = 2, needs = Needs.CONSOLE)
  void refusesLettersAsIncome(Trial trial) {
    expectIncomeRefused(trial, "ten");
  }

  @HiddenCheck(id = "income-decimal", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void refusesFractionOfTenge(Trial trial) {
    expectIncomeRefused(trial, "12.5");
  }

  @HiddenCheck(id = "income-too-long", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void refusesNumberOfThirtyDigits(Trial trial) {
    expectIncomeRefused(trial, "9".repeat(30));
  }

  private static void expectIncomeRefused(Trial trial, String amount) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    console.signInWith(balance);
    console.type("2", amount);
    console.expectBalance(balance);
  }

  @HiddenCheck(id = "transfer-letters", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void refusesLettersAsAmountOfTransfer(Trial trial) {
    Dialogue console = trial.console();
    String receiver = console.newAccount().number();
    long balance = trial.amount();
    console.signInWith(balance);
    console.type("3", receiver, "ten");
    console.expectBalance(balance);
  }

  @HiddenCheck(id = "spaces-around", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void copesWithSpacesAroundNumbers(Trial trial) {
    Dialogue console = trial.console();
    long balance = trial.amount();
    console.signInWith(balance);
    long amount = trial.smallAmount();
    console.type("2", "  " + amount + " ", "1");
    if (!console.shows(balance)) {
      console.expectNumber(balance + amount);
    }
  }

  @HiddenCheck(id = "end-of-input-menu", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void endsAtTheEndOfInput(Trial trial) {
    Dialogue console = trial.console();
    console.createAccount();
    console.endInput();
    console.expectEnd();
  }

  @HiddenCheck(id = "end-of-input-question", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void endsAtTheEndOfInputInQuestion(Trial trial) {
    Dialogue console = trial.console();
    console.type("2");
    console.endInput();
    console.expectEnd();
  }

  @HiddenCheck(id = "no-arguments", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesMissingArguments(Trial trial) {
    trial.console(trial.place(), List.of()).expectNoCrash();
  }

  @HiddenCheck(id = "no-file-name", group = Group.BAD_INPUT, needs = Needs.CONSOLE)
  void survivesMissingFileName(Trial trial) {
    trial.console(trial.place(), List.of("-fileName")).expectNoCrash();
  }
}
