package bank.grader.owntests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IBundleCoverage;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.data.ExecutionDataStore;

/**
 * How much of a student's code the tests ran.
 *
 * @param lines of the code
 * @param branches of its conditions
 */
record Coverage(Part lines, Part branches) {
  private static final String CLASS = ".class";

  /**
   * A part of a whole.
   *
   * @param covered how much of it was run
   * @param total how much there is
   */
  record Part(int covered, int total) {
    Part {
      if (covered < 0 || covered > total) {
        throw new IllegalArgumentException(covered + " of " + total);
      }
    }

    private static Part of(ICounter counter) {
      return new Part(counter.getCoveredCount(), counter.getTotalCount());
    }

    /** Returns the covered part in percent, rounded down; all of nothing. */
    int percent() {
      return total == 0 ? 100 : (int) (100L * covered / total);
    }
  }

  /**
   * Measures the classes in a folder. A class that the data cannot belong to counts as not run.
   *
   * @param classes the classes of the program, as they were before the tests ran
   */
  static Coverage of(Path classes, ExecutionDataStore data) {
    CoverageBuilder builder = new CoverageBuilder();
    Analyzer measured = new Analyzer(data, builder);
    Analyzer untouched = new Analyzer(new ExecutionDataStore(), builder);
    for (Path file : classesIn(classes)) {
      byte[] content = contentOf(file);
      if (!analyse(measured, content, file)) {
        analyse(untouched, content, file);
      }
    }
    IBundleCoverage bundle = builder.getBundle("program");
    return new Coverage(Part.of(bundle.getLineCounter()), Part.of(bundle.getBranchCounter()));
  }

  private static boolean analyse(Analyzer analyzer, byte[] content, Path file) {
    try {
      analyzer.analyzeClass(content, file.toString());
      return true;
    } catch (IOException e) {
      // Forged data has fewer probes than the class.
      return false;
    }
  }

  private static List<Path> classesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(CLASS)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] contentOf(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
