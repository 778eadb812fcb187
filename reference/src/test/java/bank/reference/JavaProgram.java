package bank.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A real process with a JVM of its own, on the class path of the tests. */
public final class JavaProgram implements AutoCloseable {
  private final Process process;
  private final BufferedReader output;

  private JavaProgram(Process process) {
    this.process = process;
    this.output = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts a class that has a main method. */
  public static JavaProgram start(Class<?> main, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return new JavaProgram(new ProcessBuilder(command).start());
  }

  /** Ends the input, after this text. */
  public JavaProgram enter(String text) throws IOException {
    try (var input = process.outputWriter(StandardCharsets.UTF_8)) {
      input.write(text);
    }
    return this;
  }

  /** Waits for the next line of the output, {@code null} after the last. */
  public String readLine() throws IOException {
    return output.readLine();
  }

  /** Returns all further output. */
  public String output() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = readLine(); line != null; line = readLine()) {
      text.append(line).append('\n');
    }
    return text.toString();
  }

  /** Returns everything on the error stream. */
  public String errors() throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** Waits for the end, and returns the exit status. */
  public int exitStatus() throws InterruptedException {
    return process.waitFor();
  }

  /** Kills the process, wherever it is, and waits until it is dead. */
  public void kill() throws InterruptedException {
    // Not through the process itself, which would close its output: what it said is still wanted.
    process.toHandle().destroyForcibly();
    process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
