package bank.grader.build;

import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles the tests that students wrote for their own programs. Tests that do not compile are left
 * out, and the others count. One compiler serves all submissions, also side by side.
 */
public final class TestCompiler {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final int MOST_ATTEMPTS = 4;

  private final Javac javac;

  /**
   * Creates a compiler.
   *
   * @param libraries what tests may use beside the program that they test
   */
  public TestCompiler(List<Path> libraries) {
    javac = new Javac(libraries, LIMIT);
  }

  /**
   * Compiles the tests of a submission.
   *
   * @param program the classes of its program
   * @param outputFolder where the classes and resources of the tests go; untouched if nothing
   *     compiles
   */
  public TestBuild compile(Submission submission, Path program, Path outputFolder) {
    List<String> problems = new ArrayList<>();
    List<SourceFile> rest = submission.ownTests();
    for (int attempt = 0; attempt < MOST_ATTEMPTS && !rest.isEmpty(); attempt++) {
      Compilation compilation = javac.compile(rest, program);
      if (compilation.isSuccessful()) {
        new ClassFolder(outputFolder).write(compilation.files(), submission.testResources());
        return new TestBuild(topLevel(compilation), problems);
      }
      compilation.problems().forEach(problem -> problems.add(words(problem)));
      rest = withoutBroken(rest, compilation);
    }
    return new TestBuild(List.of(), problems);
  }

  private static List<String> topLevel(Compilation compilation) {
    return compilation.classes().stream()
        .filter(CompiledClass::isTopLevel)
        .map(CompiledClass::binaryName)
        .toList();
  }

  /** Problems that name no file are nobody's and everybody's: then nothing is left. */
  private static List<SourceFile> withoutBroken(List<SourceFile> tests, Compilation compilation) {
    Set<String> broken =
        compilation.problems().stream().map(Problem::path).collect(Collectors.toSet());
    return broken.contains("")
        ? List.of()
        : tests.stream().filter(test -> !broken.contains(test.path())).toList();
  }

  private static String words(Problem problem) {
    String first = problem.text().lines().findFirst().orElse(problem.code());
    return problem.path().isEmpty() ? first : problem.path() + ":" + problem.line() + ": " + first;
  }
}
