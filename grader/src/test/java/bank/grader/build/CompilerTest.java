package bank.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bank.contract.BankFactory;
import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import bank.grader.language.Language;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.Logger;
import org.sqlite.JDBC;

class CompilerTest {
  private static final List<Path> CLASS_PATH =
      List.of(pathOf(BankFactory.class), pathOf(JDBC.class), pathOf(Logger.class));
  private static final Compiler COMPILER = new Compiler(CLASS_PATH);

  private static final String FACTORY =
      "public class %s implements bank.contract.BankFactory {"
          + " public bank.contract.Bank open(java.nio.file.Path file) { return null; } }";
  private static final String MAIN =
      "public class Main { public static void main(String[] args) { new Bank().menu(); } }";
  private static final String BANK =
      "class Bank { void menu() { new java.util.Scanner(System.in).nextLine(); } }";

  @TempDir Path folder;

  private static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Submission submission(Map<String, String> sources, Map<String, Path> resources) {
    return new Submission(
        "anna",
        new TreeMap<>(sources)
            .entrySet().stream().map(e -> new SourceFile(e.getKey(), e.getValue())).toList(),
        List.of(),
        resources,
        Map.of(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private Build compile(Map<String, String> sources) {
    return compile(sources, Map.of());
  }

  private Build compile(Map<String, String> sources, Map<String, Path> resources) {
    Build build = COMPILER.compile(submission(sources, resources), folder.resolve("classes"));
    build.problems().forEach(CompilerTest::assertIsSayable);
    return build;
  }

  private static void assertIsSayable(Message message) {
    for (Language language : Language.values()) {
      assertThat(language.say(message)).isNotBlank().doesNotContain("''", "{0}", "{1}", "{2}");
    }
  }

  private static List<String> keys(Build build) {
    return build.problems().stream().map(Message::key).toList();
  }

  private Path provider(String text) {
    try {
      return Files.writeString(folder.resolve("provider"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Path> providerFile(String text) {
    return Map.of("META-INF/services/bank.contract.BankFactory", provider(text));
  }

  @Test
  void compilesAProgramThatCanBeLoaded() throws Exception {
    Path sql = Files.writeString(folder.resolve("schema.sql"), "select 1");
    Build build =
        compile(Map.of("src/Main.java", MAIN, "src/Bank.java", BANK), Map.of("sql/a.sql", sql));
    assertThat(build.problems()).isEmpty();
    assertThat(build.mainClass()).contains("Main");
    assertThat(build.factory()).isEmpty();
    assertThat(build.isRunnable()).isTrue();
    Path classes = build.classes().orElseThrow();
    assertThat(classes.resolve("sql/a.sql")).hasContent("select 1");
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
      assertThat(loader.loadClass("Main").getMethod("main", String[].class)).isNotNull();
    }
  }

  @Test
  void compilesTheUntouchedStarter() throws IOException {
    Path starter = Path.of("../starter").toRealPath();
    Submission submission = new Intake().read(new Delivery("starter", starter), folder);
    Build build = COMPILER.compile(submission, folder.resolve("classes"));
    assertThat(build.problems()).isEmpty();
    assertThat(build.factory()).contains("bank.student.StudentBankFactory");
    assertThat(build.mainClass()).contains("bank.student.Main");
  }

  @Test
  void givesProgramsSqliteAndSlf4jAndNothingElseOfOurs() {
    Build build =
        compile(
            Map.of(
                "A.java",
                "import org.sqlite.SQLiteDataSource; import org.slf4j.Logger;"
                    + " class A { public static void main(String[] args) {} }"));
    assertThat(build.problems()).isEmpty();
    build =
        compile(
            Map.of(
                "A.java",
                "import org.junit.jupiter.api.Test; import bank.grader.intake.Intake;"
                    + "import org.apache.commons.compress.archivers.zip.ZipFile; class A {}"));
    assertThat(build.problems())
        .extracting(Message::key, message -> message.arguments().get(2))
        .containsExactly(
            tuple("build.error.library", "org.junit.jupiter.api"),
            tuple("build.error.library", "bank.grader.intake"),
            tuple("build.error.library", "org.apache.commons.compress.archivers.zip"));
  }

  @Test
  void doesNotMindFilesOfOtherNamesOrInOtherFolders() {
    Build build =
        compile(
            Map.of(
                "my bank/100%#1.java", "package kz.bank; " + MAIN,
                "src/deep/Program.java", "package kz.bank; public " + BANK));
    assertThat(build.problems()).isEmpty();
    assertThat(build.mainClass()).contains("kz.bank.Main");
  }

  @Test
  void suppliesTheAnnotationsThatIdesInsert() throws IOException {
    Build build =
        compile(
            Map.of(
                "A.java",
                "import org.jetbrains.annotations.*; class A {"
                    + " @NotNull String name() { return \"\"; }"
                    + " @Contract(pure = true) static @Nullable String none() { return null; }"
                    + " public static void main(String[] args) {} }"));
    assertThat(build.problems()).isEmpty();
    try (var files = Files.list(build.classes().orElseThrow())) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactly("A.class");
    }
  }

  @Test
  void runsNoAnnotationProcessors() throws IOException {
    Path services = folder.resolve("p/META-INF/services");
    Files.createDirectories(services);
    Files.writeString(services.resolve("javax.annotation.processing.Processor"), "no.such.Class");
    List<Path> classPath = new ArrayList<>(CLASS_PATH);
    classPath.add(folder.resolve("p"));
    Build build =
        new Compiler(classPath)
            .compile(
                submission(Map.of("Main.java", MAIN, "Bank.java", BANK), Map.of()),
                folder.resolve("classes"));
    assertThat(build.problems()).isEmpty();
    assertThat(build.isRunnable()).isTrue();
  }

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
  void findsTheDeclaredFactory() {
    Map<String, String> sources =
        Map.of("A.java", FACTORY.formatted("A"), "B.java", "package b; " + FACTORY.formatted("B"));
    Build build = compile(sources, providerFile("\ufeff# my bank\n b.B # the one\n"));
    assertThat(build.factory()).contains("b.B");
    assertThat(build.problems()).isEmpty();
    build = compile(sources);
    assertThat(build.factory()).contains("A");
    assertThat(keys(build)).containsExactly("build.several-factories");
  }

  @Test
  void findsTheOnlyFactoryWhateverIsDeclared() {
    Build build = compile(Map.of("A.java", FACTORY.formatted("A")), providerFile("b.Gone"));
    assertThat(build.factory()).contains("A");
    assertThat(build.problems()).containsExactly(Message.of("build.factory-not-found", "b.Gone"));
  }

  @Test
  void saysWhenAFactoryCannotBeMade() {
    String needy = FACTORY.formatted("A").replace("{ public bank", "{ A(int x) {} public bank");
    assertThat(keys(compile(Map.of("A.java", needy))))
        .containsExactly("build.factory-not-usable", "build.nothing-to-start");
  }

  @Test
  void saysWhenThereIsNothingToStart() {
    Build build = compile(Map.of("Bank.java", BANK));
    assertThat(build.isRunnable()).isFalse();
    assertThat(build.classes()).isPresent();
    assertThat(keys(build)).containsExactly("build.nothing-to-start");
  }

  @Test
  void choosesTheMainFromWhichTheProgramIsReached() {
    String hello = "class Hello { public static void main(String... a) {} }";
    String other = "class Zero { static void main(String[] a) {} public void main(int x) {} }";
    Build build =
        compile(Map.of("Hello.java", hello, "Main.java", MAIN, "Bank.java", BANK, "Z.java", other));
    assertThat(build.mainClass()).contains("Main");
    assertThat(build.problems())
        .containsExactly(Message.of("build.several-mains", "Main", "Hello"));
    build =
        compile(
            Map.of(
                "Main.java",
                MAIN.replace("new Bank().menu();", "new One(); new Two();"),
                "One.java",
                "class One {}",
                "Two.java",
                "class Two {}",
                "Start.java",
                MAIN.replace("Main", "Start"),
                "Bank.java",
                BANK));
    assertThat(build.mainClass()).contains("Start");
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
  void compilesLongConcatenations() {
    String sum = IntStream.range(0, 3_000).mapToObj(i -> "x").collect(Collectors.joining(" + "));
    Build build =
        compile(
            Map.of(
                "A.java",
                "class A { static int f(int x) { return "
                    + sum
                    + "; }"
                    + " public static void main(String[] args) {} }"));
    assertThat(build.problems()).isEmpty();
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

  @Test
  void letsClassesWinOverResourcesOfTheSameName() throws IOException {
    Path file = Files.writeString(folder.resolve("x"), "no folder");
    Build build =
        compile(
            Map.of(
                "Main.java", "package banking; " + MAIN, "Bank.java", "package banking; " + BANK),
            Map.of("banking", file, "banking/Main.class/x", file, "Other", file));
    assertThat(build.problems()).isEmpty();
    assertThat(build.classes().orElseThrow().resolve("banking/Main.class")).isRegularFile();
    assertThat(build.classes().orElseThrow().resolve("Other")).isRegularFile();
  }

  @Test
  void compilesSideBySide() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<Build>> builds = new ArrayList<>();
      for (int index = 0; index < 24; index++) {
        String name = "Own" + index;
        Submission submission =
            submission(
                Map.of("Main.java", MAIN.replace("Main", name), "Bank.java", BANK), Map.of());
        builds.add(executor.submit(() -> COMPILER.compile(submission, folder.resolve(name))));
      }
      for (int index = 0; index < builds.size(); index++) {
        assertThat(builds.get(index).get().mainClass()).contains("Own" + index);
      }
    } finally {
      executor.shutdownNow();
    }
  }
}
