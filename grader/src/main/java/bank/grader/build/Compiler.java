package bank.grader.build;

import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles submissions for Java 17, without annotation processors and without the student's own
 * build. One compiler serves all submissions, also side by side.
 */
public final class Compiler {
  /** A hundred times what a large program takes. */
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static final String PROVIDER_FILE = "META-INF/services/bank.contract.BankFactory";

  /** Each attempt drops files; a program that needs more is not whole without them. */
  private static final int MOST_ATTEMPTS = 4;

  private final Javac javac;

  /**
   * Creates a compiler.
   *
   * @param classPath all that submissions are compiled against: the contract, sqlite-jdbc,
   *     slf4j-api
   * @throws IllegalStateException if this Java has no compiler
   */
  public Compiler(List<Path> classPath) {
    this(classPath, LIMIT);
  }

  Compiler(List<Path> classPath, Duration limit) {
    this.javac = new Javac(classPath, limit);
  }

  /**
   * Compiles a submission. Files that do not compile are left out if the rest is the larger part
   * and can be started.
   *
   * @param outputFolder where classes and resources go; made if need be, untouched if nothing
   *     compiles
   * @throws UncheckedIOException if the output cannot be written
   */
  public Build compile(Submission submission, Path outputFolder) {
    if (submission.sources().isEmpty()) {
      return new Build(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
    Compilation whole = javac.compile(submission.sources());
    if (whole.isSuccessful()) {
      return build(submission, whole, List.of(), outputFolder);
    }
    Explanations explanations = new Explanations(submission.sources());
    List<Message> errors = explanations.explain(whole.problems());
    return largerPart(submission.sources(), whole)
        .map(part -> build(submission, part, remarks(submission, part, errors), outputFolder))
        .orElseGet(() -> new Build(Optional.empty(), Optional.empty(), Optional.empty(), errors));
  }

  private Optional<Compilation> largerPart(List<SourceFile> sources, Compilation broken) {
    List<SourceFile> rest = sources;
    Compilation compilation = broken;
    for (int attempt = 0; attempt < MOST_ATTEMPTS && !compilation.isSuccessful(); attempt++) {
      Set<String> brokenPaths = pathsIn(compilation);
      List<SourceFile> kept =
          rest.stream().filter(source -> !brokenPaths.contains(source.path())).toList();
      if (kept.size() == rest.size() || lengthOf(kept) * 2 < lengthOf(sources)) {
        return Optional.empty();
      }
      rest = kept;
      compilation = javac.compile(rest);
    }
    return Optional.of(compilation).filter(Compilation::hasEntryPoint);
  }

  private static Set<String> pathsIn(Compilation compilation) {
    return compilation.problems().stream().map(Problem::path).collect(Collectors.toSet());
  }

  private static long lengthOf(Collection<SourceFile> sources) {
    return sources.stream().mapToLong(source -> source.text().length()).sum();
  }

  private static List<Message> remarks(
      Submission submission, Compilation part, List<Message> errors) {
    Set<String> compiled =
        part.classes().stream().map(CompiledClass::path).collect(Collectors.toSet());
    List<String> leftOut =
        submission.sources().stream()
            .map(SourceFile::path)
            .filter(path -> !compiled.contains(path) && !path.endsWith("package-info.java"))
            .toList();
    List<Message> remarks =
        new ArrayList<>(List.of(Message.of("build.left-out", NameList.of(leftOut))));
    remarks.addAll(errors);
    return remarks;
  }

  private static Build build(
      Submission submission, Compilation compilation, List<Message> remarks, Path outputFolder) {
    EntryPoints entryPoints = new EntryPoints(compilation.classes(), submission.sources());
    Optional<String> factory = entryPoints.factory(providerFile(submission));
    Optional<String> mainClass = entryPoints.mainClass();
    List<Message> problems = new ArrayList<>(remarks);
    problems.addAll(entryPoints.remarks());
    if (factory.isEmpty() && mainClass.isEmpty()) {
      problems.add(Message.of("build.nothing-to-start"));
    }
    new ClassFolder(outputFolder).write(compilation.files(), submission.resources());
    return new Build(Optional.of(outputFolder), factory, mainClass, problems);
  }

  private static String providerFile(Submission submission) {
    Path file = submission.resources().get(PROVIDER_FILE);
    if (file == null) {
      return "";
    }
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\ufeff", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
