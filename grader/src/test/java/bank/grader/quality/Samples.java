package bank.grader.quality;

import bank.contract.Bank;
import bank.grader.build.Build;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.QualityRule;
import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import bank.grader.rubric.Rubric;
import bank.grader.rubric.markdown.RubricFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sqlite.JDBC;

/** Programs to examine, from folders of the test resources and from strings. */
final class Samples {
  static final Path ROOT = Path.of("src/test/resources/bank/grader/quality");

  /** What submissions are compiled against. */
  static final List<Path> LIBRARIES =
      Stream.of(Bank.class, JDBC.class).map(Samples::placeOf).toList();

  /** Made once, as in the grader. */
  static final CodeQuality QUALITY = CodeQuality.withAllAnalysers(LIBRARIES);

  /** The rubric as delivered. */
  static final Rubric RUBRIC = RubricFile.parse(read(Path.of("../rubric.md")));

  static final Build NOT_COMPILED =
      new Build(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  private Samples() {}

  /** Returns the rules of rubric.md. */
  static List<QualityRule> rules() {
    return RUBRIC.qualityRules();
  }

  /** Reads the sources and the README below a folder; markers of findings are taken out. */
  static Submission submission(Path folder) {
    Path readme = folder.resolve("README.md");
    return submission(
        sources(folder).stream()
            .map(file -> new SourceFile(file.path(), Marker.removeAll(file.text())))
            .toList(),
        Files.exists(readme) ? Optional.of(read(readme)) : Optional.empty());
  }

  static Submission submission(List<SourceFile> sources, Optional<String> readme) {
    return new Submission(
        "sample", sources, List.of(), Map.of(), Map.of(), readme, List.of(), Optional.empty());
  }

  /** Makes a submission of one file. */
  static Submission submission(String source) {
    return submission(List.of(new SourceFile("src/Main.java", source)), Optional.empty());
  }

  /** Reads the sources below a folder as they are. */
  static List<SourceFile> sources(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(
              file ->
                  new SourceFile(folder.relativize(file).toString().replace('\\', '/'), read(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> folders(String below) {
    try (Stream<Path> folders = Files.list(ROOT.resolve(below))) {
      return folders.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path placeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Evidence> examine(Submission submission) {
    return QUALITY.examine(submission, NOT_COMPILED, rules());
  }

  static Evidence examine(Submission submission, String rule) {
    return examine(submission).stream()
        .filter(evidence -> evidence.check().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
