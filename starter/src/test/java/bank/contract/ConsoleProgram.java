package bank.contract;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The console program, running in a process of its own, as a person would start it. The system
 * property {@code bank.main} names its class.
 */
final class ConsoleProgram implements AutoCloseable {
  /** Far longer than any answer takes, for it is only there to end a program that hangs. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  /** A number of 16 digits, later one of 4, and something behind it, so that it is complete. */
  private static final Pattern CARD =
      Pattern.compile("(?<!\\d)(\\d{16})(?!\\d).*?(?<!\\d)(\\d{4})(?=\\D)", Pattern.DOTALL);

  private static final Pattern TO_DO =
      Pattern.compile(Pattern.quote(ToDoException.class.getName()) + ": to do: (.*)");

  private final Process process;
  private final Writer input;
  private final Output output;
  private final Output errors;
  private final List<String> entered = new ArrayList<>();

  private ConsoleProgram(Process process) {
    this.process = process;
    input = process.outputWriter(StandardCharsets.UTF_8);
    output = new Output(process.getInputStream(), process::destroyForcibly);
    errors = new Output(process.getErrorStream(), process::destroyForcibly);
  }

  /** Starts the program on a database file, whose folder becomes its working directory. */
  static ConsoleProgram on(Path databaseFile) {
    return start(databaseFile.getParent(), "-fileName", databaseFile.toString());
  }

  /** Starts the program with any command line. */
  static ConsoleProgram start(Path workingDirectory, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // sqlite-jdbc loads native code; newer JDKs print a warning unless it is allowed.
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.add("-Dstderr.encoding=UTF-8");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(System.getProperty("bank.main", "bank.student.Main"));
    command.addAll(List.of(arguments));
    try {
      return new ConsoleProgram(
          new ProcessBuilder(command).directory(workingDirectory.toFile()).start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Enters lines, without waiting for what the program prints. */
  void enter(String... lines) {
    for (String line : lines) {
      entered.add(line);
      try {
        input.write(line + System.lineSeparator());
        input.flush();
      } catch (IOException e) {
        // The program has ended already. What it printed will tell why.
        return;
      }
    }
  }

  /** Creates an account in the menu, and waits for the card that the program prints. */
  Card createAccount() throws InterruptedException {
    int before = output.text().length();
    enter("1");
    boolean shown = output.await(text -> CARD.matcher(text.substring(before)).find(), LIMIT);
    Matcher card = CARD.matcher(output.text().substring(before));
    if (!shown || !card.find()) {
      process.destroyForcibly();
      Dialogue soFar = waitForEnd();
      return fail(
          "After 1 (create an account) the program must print the card number, 16 digits alone on a"
              + " line, and then the PIN, 4 digits alone on a line.%n%s",
          soFar);
    }
    return new Card(card.group(1), card.group(2));
  }

  /** Ends the input, waits for the end of the program, and returns all that was said. */
  Dialogue end() throws InterruptedException {
    try {
      input.close();
    } catch (IOException e) {
      // The program has ended already, and left some input unread.
    }
    boolean exited = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
    process.destroyForcibly();
    Dialogue dialogue = waitForEnd();
    if (output.isTooMuch() || errors.isTooMuch()) {
      fail("The program prints without end. At the end of input it must end.%n%s", dialogue);
    }
    if (!exited) {
      fail("The program does not end, neither after 0 nor at the end of input.%n%s", dialogue);
    }
    return dialogue;
  }

  private Dialogue waitForEnd() throws InterruptedException {
    int exitStatus = process.waitFor();
    output.awaitEnd(LIMIT);
    errors.awaitEnd(LIMIT);
    Matcher toDo = TO_DO.matcher(errors.text());
    if (toDo.find()) {
      throw new ToDoException(toDo.group(1).strip());
    }
    return new Dialogue(entered, output.text(), errors.text(), exitStatus);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
