package bank.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.intake.Submission;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompilerTest extends CompilingTest {
  private static final String FACTORY =
      "public class %s implements bank.contract.BankFactory {"
          + " public bank.contract.Bank open(java.nio.file.Path file) { return null; } }";

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
