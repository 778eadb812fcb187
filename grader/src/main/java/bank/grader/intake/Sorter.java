package bank.grader.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Sorts a delivery's Java files into the student's program, the student's tests, and the rest. */
final class Sorter {
  /** Packages that belong to somebody else; a class in them would pose as theirs. */
  private static final List<String> RESERVED =
      List.of(
          "java",
          "javax",
          "jdk",
          "sun",
          "com.sun",
          "org.sqlite",
          "org.junit",
          "org.assertj",
          "org.opentest4j",
          "org.slf4j",
          "bank.grader");

  private static final List<String> TEST_LIBRARIES =
      List.of(
          "org.junit.", "junit.", "org.assertj.", "org.testng.", "org.mockito.", "org.hamcrest.");

  /** The course platform's own tests stand in its course folders; no student wrote them. */
  private static final List<String> PLATFORM_TESTS = List.of("org.hyperskill.");

  private static final Set<String> TEST_FOLDERS = Set.of("test", "tests");

  private final Remarks remarks;
  private final List<JavaFile> program = new ArrayList<>();
  private final List<JavaFile> tests = new ArrayList<>();

  Sorter(List<JavaFile> files, Remarks remarks) {
    this.remarks = remarks;
    files.stream().filter(this::mayBeOwn).forEach(this::sort);
    if (program.isEmpty()) {
      // The whole project lies in a folder that is called "test".
      moveToProgram(file -> !file.importsAnyOf(TEST_LIBRARIES));
    }
  }

  /** Returns the student's program. */
  List<JavaFile> program() {
    return program;
  }

  /** Returns the student's own tests. */
  List<JavaFile> tests() {
    return tests;
  }

  private boolean mayBeOwn(JavaFile file) {
    if (file.fileName().equals("module-info.java")) {
      remarks.add("intake.left-out.module", file.path());
      return false;
    }
    if (RESERVED.stream().anyMatch(file::isInPackage)) {
      remarks.add("intake.left-out.package", file.path());
      return false;
    }
    if (StarterFiles.isContract(file)) {
      if (StarterFiles.isChangedContract(file)) {
        remarks.add("intake.left-out.contract", file.path());
      }
      return false;
    }
    return !StarterFiles.isTest(file) && !file.importsAnyOf(PLATFORM_TESTS);
  }

  private void sort(JavaFile file) {
    boolean isTest = file.importsAnyOf(TEST_LIBRARIES) || isInTestFolder(file);
    (isTest ? tests : program).add(file);
  }

  /** A package may be called {@code test}; what counts is the folder that holds the packages. */
  private static boolean isInTestFolder(JavaFile file) {
    return Arrays.stream(SourceRoot.of(file).split("/")).anyMatch(TEST_FOLDERS::contains);
  }

  private void moveToProgram(Predicate<JavaFile> isMoved) {
    program.addAll(tests.stream().filter(isMoved).toList());
    tests.removeIf(isMoved);
  }
}
