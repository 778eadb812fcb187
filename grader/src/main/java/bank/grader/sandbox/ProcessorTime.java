package bank.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;

/**
 * What the threads of a process have had of the processors, all together. Linux tells it in {@code
 * /proc}; elsewhere it is nothing.
 *
 * @param ran how long they ran
 * @param waited how long they could have run, while others did
 * @see <a href="https://docs.kernel.org/scheduler/sched-stats.html">Linux on schedstat</a>
 */
public record ProcessorTime(Duration ran, Duration waited) {
  private static final ProcessorTime NONE = new ProcessorTime(Duration.ZERO, Duration.ZERO);

  /** Returns the time that has come since another one; threads that ended took theirs along. */
  public ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(
        atLeastZero(ran.minus(earlier.ran)), atLeastZero(waited.minus(earlier.waited)));
  }

  /** Returns the time of the threads of these processes. */
  static ProcessorTime of(LongStream processes) {
    return processes.mapToObj(ProcessorTime::ofProcess).reduce(NONE, ProcessorTime::plus);
  }

  private static ProcessorTime ofProcess(long id) {
    ProcessorTime sum = NONE;
    Path threads = Path.of("/proc", String.valueOf(id), "task");
    try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
      for (Path thread : all) {
        sum = sum.plus(ofThread(thread.resolve("schedstat")));
      }
    } catch (IOException | DirectoryIteratorException ended) {
      return sum;
    }
    return sum;
  }

  private static ProcessorTime ofThread(Path file) {
    try {
      String[] nanoseconds = Files.readString(file, StandardCharsets.US_ASCII).split(" ");
      return new ProcessorTime(
          Duration.ofNanos(Long.parseLong(nanoseconds[0])),
          Duration.ofNanos(Long.parseLong(nanoseconds[1])));
    } catch (IOException ended) {
      return NONE;
    }
  }

  private ProcessorTime plus(ProcessorTime other) {
    return new ProcessorTime(ran.plus(other.ran), waited.plus(other.waited));
  }

  private static Duration atLeastZero(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
