package bank.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture page tells the truth about who may import whom")
class ArchitectureTest {
  private static final String ROOT = "bank.grader.";

  /** The table of the architecture page: each package, and what it may import of ours. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("language", Set.of()),
          Map.entry("host", Set.of()),
          Map.entry("sandbox", Set.of()),
          Map.entry("evidence", Set.of("language")),
          Map.entry("intake", Set.of("language")),
          Map.entry("build", Set.of("intake", "language")),
          Map.entry("driver", Set.of("build", "sandbox", "host", "language")),
          Map.entry("fault", Set.of()),
          Map.entry("suite", Set.of("driver", "fault", "evidence", "language")),
          Map.entry("quality", Set.of("intake", "build", "evidence", "language")),
          Map.entry("testhost", Set.of("host")),
          Map.entry("flaws", Set.of()),
          Map.entry(
              "owntests",
              Set.of(
                  "intake",
                  "build",
                  "driver",
                  "sandbox",
                  "host",
                  "testhost",
                  "flaws",
                  "evidence",
                  "language")),
          Map.entry("rubric", Set.of("evidence", "language")),
          Map.entry(
              "grading",
              Set.of(
                  "intake",
                  "build",
                  "driver",
                  "sandbox",
                  "suite",
                  "quality",
                  "owntests",
                  "rubric",
                  "evidence",
                  "language")),
          Map.entry(
              "report", Set.of("grading", "rubric", "evidence", "driver", "sandbox", "language")),
          Map.entry(
              "command",
              Set.of(
                  "grading",
                  "report",
                  "intake",
                  "build",
                  "driver",
                  "sandbox",
                  "suite",
                  "quality",
                  "owntests",
                  "rubric",
                  "evidence",
                  "language")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bank.grader");

  static Set<String> packages() {
    return MAY_IMPORT.keySet();
  }

  @ParameterizedTest(name = "{0} imports only what it may")
  @MethodSource("packages")
  void importsOnlyWhatItMay(String name) {
    Set<String> allowed = MAY_IMPORT.get(name);
    DescribedPredicate<JavaClass> forbidden =
        DescribedPredicate.describe(
            "a package of ours that " + name + " may not import",
            other ->
                other.getPackageName().startsWith(ROOT)
                    && !stageOf(other).equals(name)
                    && !allowed.contains(stageOf(other)));

    classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat(DescribedPredicate.not(forbidden))
        .check(CLASSES);
  }

  @Test
  @DisplayName("every class lies in a package of the table, and every package of the table exists")
  void tableIsComplete() {
    Set<String> found = CLASSES.stream().map(ArchitectureTest::stageOf).collect(Collectors.toSet());

    assertThat(found).isEqualTo(MAY_IMPORT.keySet());
  }

  @Test
  @DisplayName("no two packages import each other, directly or in a circle")
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  @DisplayName("the child's host uses nothing but the JDK and the contract")
  void hostStandsAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT + "host..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "bank.contract..", ROOT + "host..")
        .check(CLASSES);
  }

  @Test
  @DisplayName("what runs own tests uses nothing but the JDK, JUnit and the lines of the host")
  void testHostStandsAlone() {
    classes()
        .that()
        .resideInAPackage(ROOT + "testhost..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.junit..", ROOT + "host..", ROOT + "testhost..")
        .check(CLASSES);
  }

  @Test
  @DisplayName("nothing but the flawed banks knows the reference")
  void referenceIsKnownToFlawsAlone() {
    classes()
        .that()
        .resideOutsideOfPackage(ROOT + "flaws..")
        .should()
        .onlyDependOnClassesThat()
        .resideOutsideOfPackage("bank.reference..")
        .check(CLASSES);
  }

  @Test
  @DisplayName("the rubric is pure: no files, no clock, no randomness")
  void rubricIsPure() {
    classes()
        .that()
        .resideInAPackage(ROOT + "rubric..")
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(
                DescribedPredicate.describe(
                    "files, clock or randomness", ArchitectureTest::isImpure)))
        .check(CLASSES);
  }

  @Test
  @DisplayName("the page's table says the same as this test")
  void pageAgrees() throws IOException {
    List<String> page = Files.readAllLines(Path.of("ARCHITECTURE.md"));

    Map<String, Set<String>> table =
        page.stream()
            .filter(line -> line.matches("\\| `[a-z]+` \\|.*\\|.*\\|"))
            .map(line -> line.split("\\|"))
            .collect(
                Collectors.toMap(
                    cells -> cells[1].replace("`", "").strip(), cells -> names(cells[3])));
    assertThat(table).isEqualTo(MAY_IMPORT);
  }

  private static Set<String> names(String cell) {
    return Stream.of(cell.split(","))
        .map(name -> name.replace("`", "").strip())
        .filter(name -> !name.isEmpty() && !name.equals("-"))
        .collect(Collectors.toSet());
  }

  private static boolean isImpure(JavaClass other) {
    return other.getPackageName().matches("java\\.(io|nio\\.file|net|sql)(\\..*)?")
        || Arrays.asList(
                "java.time.Instant",
                "java.time.Clock",
                "java.util.Random",
                "java.security.SecureRandom")
            .contains(other.getName());
  }

  private static String stageOf(JavaClass type) {
    String[] parts = type.getPackageName().substring(ROOT.length()).split("\\.");
    return parts[0];
  }
}
