package bank.grader.owntests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Tried.Extension.class)
@DisplayName("A student's own tests")
class OwnTestingTest {
  private static final String PASS = "own-tests-pass";
  private static final String LINES = "own-tests-line-coverage";
  private static final String BRANCHES = "own-tests-branch-coverage";
  private static final String FLAWS = "own-tests-flaws";

  /** Five lines that can be run, two of them only for what is not positive; one condition. */
  private static final String PROGRAM =
      """
      package app;
      public class Amount {
        static String sign(long amount) {
          if (amount > 0) {
            return "plus";
          }
          String word = "minus";
          return word;
        }
      }
      """;

  private static final String MAIN =
      "package app; public class Main { public static void main(String[] a) { Amount.sign(1); } }";

  private static Tried tried;

  @BeforeAll
  static void prepare(Tried shared) {
    tried = shared;
  }

  private static Map<String, Evidence> examine(String members) throws IOException {
    return tried.files(
        Map.of(
            "src/main/java/app/Amount.java", PROGRAM,
            "src/main/java/app/Main.java", MAIN,
            "src/test/java/app/AmountTest.java", testClass("AmountTest", members)));
  }

  private static String testClass(String name, String members) {
    return """
        package app;
        import static org.assertj.core.api.Assertions.assertThat;
        import java.nio.file.*;
        import org.junit.jupiter.api.*;
        class %s {
          @BeforeEach void note() { Amount.sign(1); }
          %s
        }
        """
        .formatted(name, members);
  }

  private static void assertPassed(Evidence evidence, String... words) {
    assertThat(evidence.outcome()).as(Tried.words(evidence)).isEqualTo(Outcome.PASSED);
    assertThat(words).allSatisfy(word -> assertThat(Tried.words(evidence)).contains(word));
  }

  private static void assertFailed(Evidence evidence, String... words) {
    assertThat(evidence.outcome()).as(Tried.words(evidence)).isEqualTo(Outcome.FAILED);
    assertThat(words).allSatisfy(word -> assertThat(Tried.words(evidence)).contains(word));
  }

  @Test
  @DisplayName("that pass show what they cover")
  void pass() throws IOException {
    Map<String, Evidence> evidence =
        examine("@Test void plus() { assertThat(Amount.sign(5)).isEqualTo(\"plus\"); }");

    assertThat(evidence).containsOnlyKeys(PASS, LINES, BRANCHES, FLAWS);
    assertPassed(evidence.get(PASS), "Passed: 1. Failed: 0.");
    assertFailed(evidence.get(LINES), "2 of 6");
    assertFailed(evidence.get(BRANCHES), "50 % (1 of 2)");
  }

  @Test
  @DisplayName("that cover enough lose nothing, and the tests themselves are not counted")
  void coverEnough() throws IOException {
    Map<String, Evidence> evidence =
        examine(
            "@Test void both() { new Amount(); new Main(); Main.main(null); Amount.sign(-5); }"
                + " void neverRun() { int a = 1; int b = 2; }");

    assertPassed(evidence.get(LINES), "100 % (6 of 6)");
    assertPassed(evidence.get(BRANCHES), "100 % (2 of 2)");
  }

  @Test
  @DisplayName("that fail are named with their reason, and cost their share")
  void fail() throws IOException {
    Evidence pass =
        examine(
                "@Test void right() {}"
                    + " @Test void wrong() { assertThat(Amount.sign(5)).isEqualTo(\"+\"); }")
            .get(PASS);

    assertFailed(pass, "Passed: 1. Failed: 1.", "AmountTest.wrong", "plus");
    assertThat(pass.lost()).isEqualTo(pass.check().weight() / 2);
  }

  @Test
  @DisplayName("that have a test without end are stopped there, and the others count")
  void stopEndlessTests() throws IOException {
    Map<String, Evidence> evidence =
        examine("@Test void a() { while (true) Amount.sign(-1); } @Test void b() {}");

    assertFailed(evidence.get(PASS), "Passed: 1. Failed: 1.", "AmountTest.a", "timed out");
    assertPassed(evidence.get(BRANCHES));
  }

  @Test
  @DisplayName("that end the process lose the pass, and keep what they covered until then")
  void survivesSystemExit() throws IOException {
    Map<String, Evidence> evidence =
        examine("@Test void leaves() { Amount.sign(-1); System.exit(0); }");

    assertFailed(evidence.get(PASS), "Passed: 0", "System.exit");
    assertPassed(evidence.get(BRANCHES));
  }

  @Test
  @DisplayName("that never come to an end are stopped altogether")
  void stopsEndlessConstructors() throws IOException {
    Map<String, Evidence> evidence =
        examine("AmountTest() { while (true) Amount.sign(1); } @Test void never() {}");

    assertFailed(evidence.get(PASS), "did not come to an end");
    assertFailed(evidence.get(LINES), "could not be measured");
  }

  @Test
  @DisplayName("that print without end are stopped")
  void stopsEndlessOutput() throws IOException {
    Evidence pass =
        examine("@Test void prints() { while (true) System.out.println(\"again and again\"); }")
            .get(PASS);

    assertFailed(pass, "printed without end");
  }

  @Test
  @DisplayName("that use up the memory are stopped")
  void stopsAtTheHeapLimit() throws IOException {
    Evidence pass =
        examine(
                "@Test void eats() { long[][] all = new long[1 << 20][]; int i = 0;"
                    + " while (true) all[i++] = new long[1 << 16]; }")
            .get(PASS);

    assertFailed(pass, "all memory");
  }

  @Test
  @DisplayName("that forge what JaCoCo writes harm nobody but themselves")
  void readsNoForgedCoverage() throws IOException {
    Map<String, Evidence> evidence =
        examine(
            "@Test void forges() throws Exception {"
                + " byte[] forged = {1, (byte) 0xc0, (byte) 0xc0, 0x10, 0x07, 0x11,"
                + " 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 'a', -1, -1, -1, -1, 7};"
                + " Files.write(Path.of(\"../coverage\"), forged);"
                + " Runtime.getRuntime().halt(0); }");

    assertFailed(evidence.get(PASS));
    assertFailed(evidence.get(LINES), "could not be measured");
    assertThat(evidence.get(LINES).lost()).isEqualTo(evidence.get(LINES).check().weight());
  }

  @Test
  @DisplayName("that write nonsense for results have none")
  void readsNoForgedResults() throws IOException {
    Evidence pass =
        examine(
                "@Test void forges() throws Exception {"
                    + " Files.writeString(Path.of(\"../results\"), \"passed\\tx\\nverdict\\t20\\n\");"
                    + " Runtime.getRuntime().halt(0); }")
            .get(PASS);

    assertFailed(pass, "Passed: 0");
  }

  @Test
  @DisplayName("do not find the hidden tests, the rubric or the grader's other code")
  void holdNothingOfTheGrader() throws IOException {
    Evidence pass =
        examine(
                "@Test void steals() { for (String name : new String[] {"
                    + "\"bank.grader.suite.HiddenSuite\", \"bank.grader.rubric.Rubric\","
                    + " \"bank.grader.command.Main\"})"
                    + " Assertions.assertThrows(ClassNotFoundException.class,"
                    + " () -> Class.forName(name)); }"
                    + " @Test void finds() throws Exception {"
                    + " Class.forName(\"bank.grader.testhost.TestHost\"); }")
            .get(PASS);

    assertPassed(pass, "Passed: 2");
  }

  @Test
  @DisplayName("that start processes do not count in the sandbox, which has none")
  void doNotStartProcesses() throws IOException {
    assumeThat(tried.sandboxKind())
        .as("without bubblewrap tests may start processes")
        .isEqualTo(SandboxKind.BUBBLEWRAP);

    Evidence pass =
        examine(
                "@Test void right() {} @Test void starts() throws Exception {"
                    + " new ProcessBuilder(\"/bin/true\").start(); }")
            .get(PASS);

    assertPassed(pass, "Passed: 1. Failed: 0.", "other processes", ": 1.");
  }

  @Nested
  @DisplayName("may be of several kinds:")
  class Kinds {
    private final Map<String, String> files =
        new HashMap<>(
            Map.of(
                "src/main/java/app/Amount.java", PROGRAM,
                "src/main/java/app/Main.java", MAIN,
                "src/test/java/app/AmountTest.java", testClass("AmountTest", "@Test void a() {}")));

    @Test
    @DisplayName("JUnit 4")
    void junit4() throws IOException {
      files.put(
          "src/test/java/app/OldTest.java",
          "package app; public class OldTest {"
              + " @org.junit.Test public void old() { org.junit.Assert.assertTrue(true); } }");

      assertPassed(tried.files(files).get(PASS), "Passed: 2");
    }

    @Test
    @DisplayName("those that do not compile are left out, and the others count")
    void broken() throws IOException {
      files.put("src/test/java/app/BrokenTest.java", testClass("BrokenTest", "int a = \"b\";"));

      assertFailed(tried.files(files).get(PASS), "Passed: 1.", "left out", "BrokenTest.java:");
    }

    @Test
    @DisplayName("none that compiles")
    void allBroken() throws IOException {
      files.put("src/test/java/app/AmountTest.java", testClass("AmountTest", "int a = \"b\";"));

      assertFailed(tried.files(files).get(PASS), "None of the tests compiles", "AmountTest.java:");
    }

    @Test
    @DisplayName("with files to read")
    void resources() throws IOException {
      files.put("src/test/resources/cards.txt", "4000001234567899");
      files.put(
          "src/test/java/app/AmountTest.java",
          testClass(
              "AmountTest",
              "@Test void reads() { assertThat(getClass().getResource(\"/cards.txt\")).isNotNull(); }"));

      assertPassed(tried.files(files).get(PASS), "Passed: 1");
    }

    @Test
    @DisplayName("written upon the starter's tests of the contract")
    void contract() throws IOException {
      put(Path.of("samples/no-extras"));
      files.put(
          "src/test/java/bank/contract/MyTest.java",
          "package bank.contract; import org.junit.jupiter.api.Test;"
              + " class MyTest extends BankContract { @Test void adds() {"
              + " Bank bank = openBank(); assertBalance(bank, accountWith(7, bank), 7, \"now\"); } }");

      assertPassed(tried.files(files).get(PASS), "Passed: 2");
    }

    @Test
    @DisplayName("none at all, which costs nothing")
    void none() throws IOException {
      files.remove("src/test/java/app/AmountTest.java");

      Map<String, Evidence> evidence = tried.files(files);

      assertThat(evidence).containsOnlyKeys(PASS);
      assertThat(evidence.get(PASS).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
      assertThat(Tried.words(evidence.get(PASS))).contains("costs nothing");
    }

    @Test
    @DisplayName("the starter's, which are not the student's own")
    void starter() throws IOException {
      assertThat(Path.of("../starter/src/test/java/bank/contract/TransferTest.java")).exists();

      Map<String, Evidence> evidence = tried.delivery(Path.of("../starter").toRealPath());

      assertThat(evidence).containsOnlyKeys(PASS);
      assertThat(evidence.get(PASS).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private void put(Path sample) throws IOException {
      try (Stream<Path> paths = Files.walk(sample)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          files.put(sample.relativize(path).toString(), Files.readString(path));
        }
      }
    }
  }
}
