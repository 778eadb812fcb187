package bank.grader.intake;

import bank.grader.language.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads one delivery. */
final class SubmissionReader {
  /** Far more than people write; the compiler's time and memory are everybody's. */
  private static final int MOST_SOURCES = 1_000;

  private static final long MOST_CHARACTERS = 8L * 1024 * 1024;

  private final Delivery delivery;
  private final Path unpackFolder;
  private final Remarks remarks = new Remarks();
  private final FileContents contents = new FileContents(remarks);

  SubmissionReader(Delivery delivery, Path unpackFolder) {
    this.delivery = delivery;
    this.unpackFolder = unpackFolder;
  }

  /** Reads the delivery; what is wrong with it is in the result. */
  Submission read() {
    try {
      return submission(new FileCollector(unpackFolder, remarks).collect(delivery.path()));
    } catch (Rejected rejected) {
      return new Submission(
          delivery.name(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          Optional.empty(),
          List.of(),
          Optional.of(rejected.reason()));
    }
  }

  private Submission submission(List<DeliveredFile> files) throws Rejected {
    List<JavaFile> javaFiles = javaFiles(files);
    Sorter sorter = new Sorter(javaFiles, remarks);
    if (sorter.program().isEmpty()) {
      throw new Rejected(Message.of(reasonForNothing(files, javaFiles)));
    }
    List<Program> parts = new ProgramChoice(remarks).choose(sorter.program());
    Resources resources = new Resources(remarks);
    resources.remarkOnUnused(files);
    return new Submission(
        delivery.name(),
        sources(parts.stream().flatMap(part -> part.files().stream())),
        sources(new OwnTests(parts, sorter.program()).of(sorter.tests()).stream()),
        resources.of(parts, files),
        Resources.ofTests(parts, files),
        Readme.find(files, contents),
        remarks.toMessages(),
        Optional.empty());
  }

  private List<JavaFile> javaFiles(List<DeliveredFile> files) throws Rejected {
    List<JavaFile> javaFiles = new ArrayList<>();
    long characters = 0;
    for (DeliveredFile file : files) {
      Optional<String> text =
          FileCollector.isJava(file.name()) ? contents.text(file) : Optional.empty();
      characters += text.map(String::length).orElse(0);
      if (javaFiles.size() > MOST_SOURCES || characters > MOST_CHARACTERS) {
        throw new Rejected(Message.of("intake.rejected.too-many-sources", MOST_SOURCES));
      }
      text.map(some -> JavaFile.of(new SourceFile(file.path(), some))).ifPresent(javaFiles::add);
    }
    return javaFiles;
  }

  private static String reasonForNothing(List<DeliveredFile> files, List<JavaFile> javaFiles) {
    if (!javaFiles.isEmpty()) {
      return "intake.rejected.nothing-own";
    }
    Predicate<DeliveredFile> isCompiled = file -> file.name().matches("(?i).*\\.(class|jar)");
    if (files.stream().anyMatch(isCompiled)) {
      return "intake.rejected.only-compiled";
    }
    return files.isEmpty() ? "intake.rejected.empty" : "intake.rejected.no-sources";
  }

  private static List<SourceFile> sources(Stream<JavaFile> files) {
    return files.map(JavaFile::source).sorted(Comparator.comparing(SourceFile::path)).toList();
  }
}
