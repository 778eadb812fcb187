package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the checks: just those that are used. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/bank/grader/suite");
  private static final Pattern KEY = Pattern.compile("\"(suite\\.[a-z.-]*[a-z])\"");

  /** Keys that the sources put together of the name of a check or a constant. */
  private static final Pattern MADE_OF_NAMES =
      Pattern.compile(
          "suite\\.[a-z-]+\\.(title|advice)|suite\\.(log-in-)?answered\\..*|suite\\.(ended|not-asked)\\..*"
              + "|suite\\.not-offered\\..*|suite\\.expected\\.(no-)?log-in");

  private static Set<String> texts() throws IOException {
    Properties texts = new Properties();
    String file = "/bank/grader/language/suite_en.properties";
    try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
      texts.load(in);
    }
    return texts.stringPropertyNames();
  }

  private static Set<String> keysInSources() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(key -> keys.add(key.group(1)));
      }
    }
    return keys;
  }

  @Test
  void everyKeyInTheSourcesHasText() throws IOException {
    assertThat(keysInSources()).hasSizeGreaterThan(20).isSubsetOf(texts());
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = keysInSources();
    assertThat(texts())
        .filteredOn(key -> !MADE_OF_NAMES.matcher(key).matches())
        .isNotEmpty()
        .isSubsetOf(used);
  }
}
