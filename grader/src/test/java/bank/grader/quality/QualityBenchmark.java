package bank.grader.quality;

import bank.grader.intake.Submission;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** Prints the processor time that examining a submission takes when everything is warm. */
public final class QualityBenchmark {
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 10;
  private static final long NANOS_PER_MILLI = 1_000_000;

  private QualityBenchmark() {}

  /** Measures the programs of the calibration; takes no arguments. */
  public static void main(String[] args) {
    List<Path> programs = Samples.folders("calibration");
    for (int round = 0; round < WARM_UP; round++) {
      programs.forEach(program -> Samples.examine(Samples.submission(program)));
    }
    for (Path program : programs) {
      Submission submission = Samples.submission(program);
      long before = processorTime();
      for (int round = 0; round < ROUNDS; round++) {
        Samples.examine(submission);
      }
      long millis = (processorTime() - before) / ROUNDS / NANOS_PER_MILLI;
      System.out.printf("%-24s %4d ms of processor time%n", program.getFileName(), millis);
    }
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
