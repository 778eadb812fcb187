package bank.grader.testhost;

import bank.grader.host.Frame;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Writes what came of each test at once, so that it is there even if a later test ends the process:
 * {@code passed} (name), {@code skipped} (name), {@code failed} (name, reason), {@code impossible}
 * (name), and at last {@code finished}.
 */
final class ResultWriter implements TestExecutionListener, AutoCloseable {
  private static final int LONGEST_TEXT = 300;

  /** What the JDK says when it is not allowed to start a process. */
  private static final String NO_PROCESS = "Cannot run program";

  private static final int MOST_CAUSES = 20;

  private final OutputStream file;

  ResultWriter(Path path) throws IOException {
    file = Files.newOutputStream(path);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    write(Frame.of("skipped", nameOf(test)));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (!test.isTest() && result.getStatus() == Status.SUCCESSFUL) {
      return;
    }
    switch (result.getStatus()) {
      case SUCCESSFUL -> write(Frame.of("passed", nameOf(test)));
      case ABORTED -> write(Frame.of("skipped", nameOf(test)));
      case FAILED -> write(failure(test, result.getThrowable().orElseGet(AssertionError::new)));
    }
  }

  /** Says that all tests were run. */
  void finish() {
    write(Frame.of("finished"));
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private static Frame failure(TestIdentifier test, Throwable thrown) {
    return startsProcesses(thrown)
        ? Frame.of("impossible", nameOf(test))
        : Frame.of("failed", nameOf(test), reason(thrown));
  }

  private static boolean startsProcesses(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
      if (cause instanceof IOException
          && String.valueOf(cause.getMessage()).startsWith(NO_PROCESS)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  private static String reason(Throwable thrown) {
    String message = thrown.getMessage();
    String type = thrown.getClass().getSimpleName();
    return clipped(message == null ? type : type + ": " + message.strip());
  }

  private static String nameOf(TestIdentifier test) {
    String name = clipped(test.getDisplayName());
    return test.getSource()
        .map(
            source -> {
              if (source instanceof MethodSource method) {
                return simple(method.getClassName()) + "." + method.getMethodName() + ": " + name;
              }
              return source instanceof ClassSource type ? simple(type.getClassName()) : name;
            })
        .orElse(name);
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }

  private synchronized void write(Frame frame) {
    try {
      file.write((frame.line() + '\n').getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
