package bank.grader.benchmark;

import bank.grader.command.CommandLineInterface;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Says how fast submissions are graded, and beside it how fast the usual way is: one {@code mvn
 * test} for each submission, with the public tests of the starter. Both in one run, so that the
 * ratio means something on any machine.
 *
 * <p>Arguments: how many submissions the grader grades (the samples, over and over), and how many
 * the usual way does. Start it in the folder of the grader, after {@code mvn verify}.
 */
public final class GradingBenchmark {
  private static final Path SAMPLES = Path.of("samples");
  private static final Path STARTER = Path.of("..", "starter");

  /** A sample in the shape of the starter, so that the starter's tests can be run on it. */
  private static final Path WITH_FACTORY = SAMPLES.resolve("full-marks");

  private GradingBenchmark() {}

  /** Measures and prints. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int graded = Integer.parseInt(arguments[0]);
    int usual = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("benchmark");
    try {
      Duration ours = gradeAll(copies(folder.resolve("submissions"), graded), folder);
      Duration theirs = testAll(folder.resolve("usual"), usual);
      print("the grader", graded, ours);
      print("mvn test", usual, theirs);
      double ratio = (double) theirs.toMillis() / usual / ((double) ours.toMillis() / graded);
      System.out.printf("ratio: %.1f times as fast as mvn test%n", ratio);
    } finally {
      PathUtils.deleteDirectory(folder);
    }
  }

  private static void print(String what, int count, Duration time) {
    double each = (double) time.toMillis() / count / Duration.ofSeconds(1).toMillis();
    System.out.printf(
        "%s: %d submissions, %.2f s each, %.1f a minute%n",
        what, count, each, Duration.ofMinutes(1).toSeconds() / each);
  }

  private static Path copies(Path target, int count) throws IOException {
    List<Path> samples;
    try (Stream<Path> folders = Files.list(SAMPLES)) {
      samples = folders.sorted().toList();
    }
    for (int i = 0; i < count; i++) {
      Path sample = samples.get(i % samples.size());
      copy(sample, target.resolve(sample.getFileName() + "-" + i));
    }
    return target;
  }

  private static Duration gradeAll(Path submissions, Path folder) {
    String[] command = {
      "grade", submissions.toString(), "--out", folder.resolve("report").toString()
    };
    PrintWriter silent = new PrintWriter(Writer.nullWriter());
    long start = System.nanoTime();
    int status = CommandLineInterface.run(command, silent, new PrintWriter(System.err, true));
    if (status != 0) {
      throw new IllegalStateException("the grader ended with status " + status);
    }
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Duration testAll(Path folder, int count) throws IOException, InterruptedException {
    Duration sum = Duration.ZERO;
    for (int i = 0; i < count; i++) {
      Path project = folder.resolve(String.valueOf(i));
      copy(STARTER.resolve("pom.xml"), project.resolve("pom.xml"));
      copy(STARTER.resolve("src"), project.resolve("src"));
      PathUtils.deleteDirectory(project.resolve(Path.of("src", "main", "java", "bank", "student")));
      copy(WITH_FACTORY.resolve("src"), project.resolve("src"));
      long start = System.nanoTime();
      Process maven =
          new ProcessBuilder(
                  "mvn",
                  "-o",
                  "-q",
                  "test",
                  // What a test finds wrong is a result, too.
                  "-Dmaven.test.failure.ignore",
                  "-Dbank.main=kz.sdu.bank.ui.Main")
              .directory(project.toFile())
              .redirectErrorStream(true)
              .redirectOutput(project.resolve("log").toFile())
              .start();
      if (maven.waitFor() != 0) {
        throw new IllegalStateException(Files.readString(project.resolve("log")));
      }
      sum = sum.plusNanos(System.nanoTime() - start);
    }
    return sum;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.write(target, Files.readAllBytes(file));
        }
      }
    }
  }
}
