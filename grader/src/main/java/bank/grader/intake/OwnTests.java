package bank.grader.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Picks the tests that belong to the program that is graded. */
final class OwnTests {
  private final Set<String> gradedProjects;
  private final Set<String> projects;

  /**
   * Creates the choice.
   *
   * @param graded the parts of the program
   * @param all the sources of all programs of the delivery
   */
  OwnTests(List<Program> graded, Collection<JavaFile> all) {
    this.gradedProjects =
        graded.stream()
            .flatMap(program -> program.files().stream())
            .map(OwnTests::projectOf)
            .collect(Collectors.toSet());
    this.projects = all.stream().map(OwnTests::projectOf).collect(Collectors.toSet());
  }

  private static String projectOf(JavaFile file) {
    return SourceRoot.projectOf(SourceRoot.of(file));
  }

  /** Returns the tests that lie in no other project, no type twice. */
  List<JavaFile> of(List<JavaFile> tests) {
    Set<String> types = new HashSet<>();
    return tests.stream()
        .filter(this::isBesideProgram)
        .sorted(Comparator.comparing(JavaFile::path))
        .filter(test -> test.types().isEmpty() || types.addAll(test.qualifiedTypes()))
        .toList();
  }

  private boolean isBesideProgram(JavaFile test) {
    return projects.stream()
        .filter(project -> project.isEmpty() || test.path().startsWith(project + "/"))
        .max(Comparator.comparing(String::length))
        .map(gradedProjects::contains)
        .orElse(true);
  }
}
