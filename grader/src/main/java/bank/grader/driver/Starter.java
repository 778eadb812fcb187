package bank.grader.driver;

import bank.grader.build.Build;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Starts a submission's bank or console in a child process. */
final class Starter {
  private final Build build;
  private final Children children;
  private final Limits limits;
  private final Patience patience;
  private final Habits habits = new Habits();

  Starter(Build build, Children children, Limits limits) {
    this.build = build;
    this.children = children;
    this.limits = limits;
    this.patience = new Patience(limits.hangs());
  }

  /**
   * Opens the bank.
   *
   * @param kind {@link DriverKind#REMOTE} or {@link DriverKind#CONSOLE}
   * @param directory where the process is started
   * @param fileName the database, as the program is told
   * @param alone whether the process is a new one, which ends with the driver
   */
  BankDriver open(
      DriverKind kind, Path directory, String fileName, boolean alone, Set<Feature> features) {
    patience.check();
    return kind == DriverKind.REMOTE
        ? openRemote(directory, fileName, alone)
        : openConsole(directory, fileName, alone, features);
  }

  /** Starts the console program, for a dialogue line by line. */
  Console console(Path directory, List<String> arguments, boolean alone) {
    patience.check();
    return console(directory, arguments, alone, new Conversation(false));
  }

  private BankDriver openRemote(Path directory, String fileName, boolean alone) {
    RemoteDriver driver =
        new RemoteDriver(child(directory, alone), limits, patience, afterwards(directory, alone));
    try {
      driver.open(build.factory().orElseThrow(), fileName);
      return driver;
    } catch (ProgramEnded | NotWritten | UnreadableAnswer notOpened) {
      driver.close();
      throw notOpened;
    }
  }

  private BankDriver openConsole(
      Path directory, String fileName, boolean alone, Set<Feature> features) {
    Conversation conversation = new Conversation(true);
    AnswerReader answers = new AnswerReader();
    List<String> arguments = List.of("-fileName", fileName);
    ConsoleSession session =
        new ConsoleSession(
            () -> console(directory, arguments, alone, conversation),
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

  private ChildConsole console(
      Path directory, List<String> arguments, boolean alone, Conversation conversation) {
    return new ChildConsole(
        child(directory, alone),
        limits,
        patience,
        build.mainClass().orElseThrow(() -> new IllegalStateException("there is no console")),
        arguments,
        conversation,
        afterwards(directory, alone));
  }

  private Child child(Path directory, boolean alone) {
    return alone ? children.takeNew(directory) : children.take(directory);
  }

  private Consumer<Child> afterwards(Path directory, boolean alone) {
    return alone ? children::end : child -> children.giveBack(child, directory);
  }
}
