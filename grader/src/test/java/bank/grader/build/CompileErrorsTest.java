package bank.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.intake.Submission;
import bank.grader.language.Message;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompileErrorsTest extends CompilingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          cant-resolve      | int f() { return foo; }             | foo
          cant-resolve      | int f() { return foo(1); }          | foo(int)
          cant-resolve      | Foo f;                              | Foo
          types             | String s = 1;                       | int, String
          lossy             | int i = 1.5;                        | double, int
          missing-return    | int f() { }                         |
          expected          | int i = 1                           | ';'
          expected          | void f() { if (true { } }           | ')'
          unreported        | void f() { throw new Exception(); } | Exception
          uninitialised     | int f() { int x; return x; }        | x
          unreachable       | void f() { return; f(); }           |
          static            | int x; static int f() { return x; } | x
          not-statement     | void f() { 5; }                     |
          unclosed-string   | String s = "abc;                    |
          illegal-start     | void f() { f(; }                    |
          illegal-character | String s = “abc”;                   |
          override          | @Override public void f() {}        |
          newer-java | void f(Object o) { switch (o) { case String s -> {} default -> {} } } |
          newer-java | boolean f(Object o) { return o instanceof P(int x, int y); } |
          newer-java | String f(int x) { return STR."a\\{x}"; }                     |
          newer-java | String f(java.util.List<String> l) { return l.getFirst(); }  | getFirst()
          newer-java | void f() { int _ = 1; }                                      |
          library    | com.google.inject.Injector i;            | com.google.inject
          effectively-final | void f() { int x = 1; x++; Runnable r = () -> g(x); } void g(int y) {} |
          other      | void f() { continue; }                   | continue outside of loop
          """)
  void explainsErrors(String kind, String member, String details) {
    Build build = compile(Map.of("A.java", "class A {\n" + member + "\n}"));
    assertThat(build.classes()).isEmpty();
    assertThat(build.isRunnable()).isFalse();
    Message first = build.problems().get(0);
    assertThat(first.key()).isEqualTo("build.error." + kind);
    List<String> arguments = first.arguments();
    assertThat(arguments).startsWith("A.java", "2");
    if (details != null) {
      assertThat(String.join(", ", arguments.subList(2, arguments.size()))).isEqualTo(details);
    }
    assertThat(folder.resolve("classes")).doesNotExist();
  }

  @Test
  void explainsErrorsOfWholeFiles() {
    assertThat(keys(compile(Map.of("A.java", "class A { void f() {"))))
        .containsExactly("build.error.end-of-file");
    assertThat(keys(compile(Map.of("A.java", "void main() { }"))))
        .contains("build.error.newer-java");
    assertThat(keys(compile(Map.of("A.java", "class X {}", "B.java", "class X {}"))))
        .containsExactly("build.error.duplicate-class");
    assertThat(keys(compile(Map.of("A.java", "class A implements Runnable {}"))))
        .containsExactly("build.error.abstract");
    assertThat(
            keys(
                compile(
                    Map.of(
                        "A.java", "class A { int x = B.y; } class B { private static int y; }"))))
        .containsExactly("build.error.private");
    assertThat(keys(compile(Map.of("A.java", "class A { void f(int x) { f(); } }"))))
        .containsExactly("build.error.arguments");
    assertThat(keys(compile(Map.of("A.java", "class A { int x; int x; }"))))
        .containsExactly("build.error.already-defined");
  }

  @Test
  void tellsAMissingLibraryOnceAndNotWhatFollowsFromIt() {
    Build build =
        compile(
            Map.of(
                "A.java",
                    "package a; import lombok.Data; @Data class A { @Data class B {} int x = y; }",
                "C.java",
                    "package a; import lombok.Data; import a.other.D; @Data class C { D d; }"));
    assertThat(keys(build))
        .containsExactly(
            "build.error.library", "build.error.own-package", "build.error.cant-resolve");
  }

  @Test
  void listsTheFirstTwentyErrors() {
    String errors =
        IntStream.range(0, 50)
            .mapToObj(i -> "X" + i + " f" + i + ";")
            .collect(Collectors.joining());
    List<Message> problems = compile(Map.of("A.java", "class A {" + errors + "}")).problems();
    assertThat(problems).hasSize(21);
    assertThat(problems.get(20)).isEqualTo(Message.of("build.more-errors", 30));
  }

  @Test
  void leavesOutABrokenScratchFile() {
    Build build =
        compile(
            Map.of(
                "Main.java", MAIN,
                "Bank.java", BANK,
                "Scratch.java", "class Scratch { does not compile }"));
    assertThat(build.mainClass()).contains("Main");
    assertThat(build.isRunnable()).isTrue();
    assertThat(build.problems().get(0)).isEqualTo(Message.of("build.left-out", "Scratch.java"));
    assertThat(keys(build)).contains("build.error.expected");
  }

  @Test
  void doesNotPretendThatHalfAProgramIsOne() {
    Build build =
        compile(
            Map.of(
                "Main.java",
                MAIN,
                "Bank.java",
                BANK.replace("Line();", "Line()"),
                "Hello.java",
                "class Hello { public static void main(String[] a) { } }"));
    assertThat(build.classes()).isEmpty();
    assertThat(keys(build)).containsExactly("build.error.expected");
  }

  @Test
  void tellsErrorsOfSourcesThatAlsoBreakTheCompiler() {
    Build build = compile(Map.of("A.java", "public static void main(String[] a) { }\nint x;"));
    assertThat(keys(build)).startsWith("build.error.newer-java");
  }

  @Test
  void survivesACompilerThatBreaksDown() {
    int deeperThanAnyStack = 1_000_000;
    Build build =
        compile(Map.of("A.java", "class A { int x = " + "(".repeat(deeperThanAnyStack) + "1; }"));
    assertThat(keys(build)).containsExactly("build.error.breakdown");
    assertThat(compile(Map.of("Main.java", MAIN, "Bank.java", BANK)).isRunnable()).isTrue();
  }

  @Test
  void doesNotWaitForSourcesThatTakeTheCompilerMinutes() throws InterruptedException {
    Compiler impatient = new Compiler(CLASS_PATH, Duration.ofSeconds(2));
    Submission endless = submission(Map.of("A.java", slowSource()), Map.of());
    Build build = impatient.compile(endless, folder.resolve("classes"));
    assertThat(keys(build)).containsExactly("build.error.time");
    assertThat(compile(Map.of("Main.java", MAIN, "Bank.java", BANK)).isRunnable()).isTrue();
    if (Runtime.version().feature() < 20) {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("javac")) {
          thread.join(Duration.ofMinutes(1).toMillis());
          assertThat(thread.isAlive()).isFalse();
        }
      }
    }
  }

  /** Each level doubles the work, up to about a minute: a thread may be left with it. */
  private static String slowSource() {
    int levels = 12;
    return "class A { static <T> T id(T x) { return x; } boolean b; Object o = "
        + "id(b ? 1 : ".repeat(levels)
        + "\"\""
        + ")".repeat(levels)
        + "; public static void main(String[] args) {} }";
  }

  @Test
  void refusesNamesThatNoFileCanHave() {
    String name = "N".repeat(300);
    assertThat(keys(compile(Map.of("A.java", "class " + name + " {}"))))
        .containsExactly("build.error.long-name");
  }
}
