package bank.grader.driver;

import bank.grader.build.Build;
import bank.grader.driver.Children.Supply;
import java.util.List;
import java.util.Set;

/** Starts a submission's bank or console in a child process. */
final class Starter {
  private final Build build;
  private final Limits limits;
  private final Patience patience;
  private final Habits habits = new Habits();

  Starter(Build build, Limits limits) {
    this.build = build;
    this.limits = limits;
    this.patience = new Patience(limits);
  }

  /**
   * Opens the bank.
   *
   * @param kind {@link DriverKind#REMOTE} or {@link DriverKind#CONSOLE}
   * @param supply where its process comes from
   * @param fileName the database, as the program is told
   */
  BankDriver open(DriverKind kind, Supply supply, String fileName, Set<Feature> features) {
    return patience.ask(
        Errand.START,
        () ->
            kind == DriverKind.REMOTE
                ? openRemote(supply, fileName)
                : openConsole(supply, fileName, features));
  }

  /** Starts the console program, for a dialogue line by line. */
  Console console(Supply supply, List<String> arguments) {
    patience.check(Errand.START);
    return console(supply, arguments, new Conversation(false));
  }

  private BankDriver openRemote(Supply supply, String fileName) {
    RemoteDriver driver =
        new RemoteDriver(supply.take().get(), limits, patience, supply.giveBack());
    try {
      driver.open(build.factory().orElseThrow(), fileName);
      return driver;
    } catch (ProgramEnded | NotWritten | UnreadableAnswer notOpened) {
      driver.close();
      throw notOpened;
    }
  }

  private BankDriver openConsole(Supply supply, String fileName, Set<Feature> features) {
    Conversation conversation = new Conversation(true);
    AnswerReader answers = new AnswerReader();
    List<String> arguments = List.of("-fileName", fileName);
    ConsoleSession session =
        new ConsoleSession(
            () -> console(supply, arguments, conversation),
            text -> answers.read(text) != Answer.UNCLEAR,
            habits);
    ConsoleDriver driver = new ConsoleDriver(session, conversation, answers, patience, features);
    try {
      driver.open();
      return driver;
    } catch (ProgramEnded | NotWritten notOpened) {
      driver.close();
      throw notOpened;
    }
  }

  private ChildConsole console(Supply supply, List<String> arguments, Conversation conversation) {
    return new ChildConsole(
        supply.take().get(),
        limits,
        patience,
        build.mainClass().orElseThrow(() -> new IllegalStateException("there is no console")),
        arguments,
        conversation,
        supply.giveBack());
  }
}
