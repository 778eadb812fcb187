package bank.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.BankFactory;
import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import bank.grader.language.Language;
import bank.grader.language.Message;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/** What tests of the compiler share: sources to compile, and a folder to compile them to. */
abstract class CompilingTest {
  static final List<Path> CLASS_PATH =
      List.of(pathOf(BankFactory.class), pathOf(JDBC.class), pathOf(Logger.class));
  static final Compiler COMPILER = new Compiler(CLASS_PATH);

  static final String MAIN =
      "public class Main { public static void main(String[] args) { new Bank().menu(); } }";
  static final String BANK =
      "class Bank { void menu() { new java.util.Scanner(System.in).nextLine(); } }";

  @TempDir Path folder;

  private static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static Submission submission(Map<String, String> sources, Map<String, Path> resources) {
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

  Build compile(Map<String, String> sources) {
    return compile(sources, Map.of());
  }

  Build compile(Map<String, String> sources, Map<String, Path> resources) {
    Build build = COMPILER.compile(submission(sources, resources), folder.resolve("classes"));
    build.problems().forEach(CompilingTest::assertIsSayable);
    return build;
  }

  private static void assertIsSayable(Message message) {
    for (Language language : Language.values()) {
      assertThat(language.say(message)).isNotBlank().doesNotContain("''", "{0}", "{1}", "{2}");
    }
  }

  static List<String> keys(Build build) {
    return build.problems().stream().map(Message::key).toList();
  }
}
