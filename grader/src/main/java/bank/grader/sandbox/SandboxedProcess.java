package bank.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running job, with all the processes that it may have started. Safe for several threads. */
public final class SandboxedProcess {
  /** A killed process is gone in milliseconds, unless the machine is very busy. */
  private static final Duration DYING = Duration.ofSeconds(10);

  /** Another process may hold the output open; it is not worth waiting for. */
  private static final Duration LAST_WORDS = Duration.ofSeconds(1);

  private static final int POLL_MILLIS = 1;

  private final Process process;
  private final RawOutput output;

  SandboxedProcess(Process process, ProcessLimits limits) {
    this.process = process;
    output = new RawOutput(process.getInputStream(), limits.outputBytes(), this::destroy);
  }

  /** Tells whether the process still runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Returns the end of what the process wrote to standard output and standard error. */
  public String tail() {
    return output.tail();
  }

  /** Tells whether the process was killed because it wrote more than its limit. */
  public boolean isBeyondOutputLimit() {
    return output.isBeyondLimit();
  }

  /** Returns what the process and its descendants have had of the processors. */
  public ProcessorTime processorTime() {
    return ProcessorTime.of(all().mapToLong(ProcessHandle::pid));
  }

  /** Waits for the process to end of itself, and returns its exit status if it did. */
  public OptionalInt awaitExit(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        return OptionalInt.empty();
      }
      output.awaitEnd(LAST_WORDS.toMillis());
      return OptionalInt.of(process.exitValue());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  /**
   * Kills the process and its descendants, and waits until they are dead: nothing of them writes to
   * a file any more when this returns.
   */
  public void kill() {
    List<ProcessHandle> processes = destroy();
    try {
      long deadline = System.nanoTime() + DYING.toNanos();
      process.waitFor(DYING.toMillis(), TimeUnit.MILLISECONDS);
      while (!processes.stream().allMatch(SandboxedProcess::isDead)
          && System.nanoTime() < deadline) {
        Thread.sleep(POLL_MILLIS);
      }
      output.awaitEnd((deadline - System.nanoTime()) / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<ProcessHandle> destroy() {
    List<ProcessHandle> processes = all().toList();
    process.destroyForcibly();
    processes.forEach(SandboxedProcess::destroy);
    return processes;
  }

  private Stream<ProcessHandle> all() {
    return Stream.concat(process.descendants(), Stream.of(process.toHandle()));
  }

  private static void destroy(ProcessHandle handle) {
    try {
      handle.destroyForcibly();
    } catch (IllegalStateException e) {
      // It is the process of this very JVM, which no descendant can be.
      throw new AssertionError(e);
    }
  }

  /** A process that nobody has collected yet does not count: it runs no more. */
  private static boolean isDead(ProcessHandle handle) {
    if (!handle.isAlive()) {
      return true;
    }
    try {
      String status =
          Files.readString(
              Path.of("/proc", String.valueOf(handle.pid()), "stat"), StandardCharsets.UTF_8);
      String state = status.substring(status.lastIndexOf(')') + 1).strip();
      return state.startsWith("Z") || state.startsWith("X");
    } catch (IOException e) {
      return !handle.isAlive();
    }
  }
}
