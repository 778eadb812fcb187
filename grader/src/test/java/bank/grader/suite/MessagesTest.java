package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import bank.grader.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts of the checks: in every language, and just those that are used. */
class MessagesTest {
  private static final Path SOURCES = Path.of("src/main/java/bank/grader/suite");
  private static final Pattern KEY = Pattern.compile("\"(suite\\.[a-z.-]*[a-z])\"");

  /** Keys that the sources put together of the name of a check or a constant. */
  private static final Pattern MADE_OF_NAMES =
      Pattern.compile(
          "suite\\.[a-z-]+\\.(title|advice)|suite\\.(log-in-)?answered\\..*|suite\\.ended\\..*"
              + "|suite\\.not-offered\\..*|suite\\.expected\\.(no-)?log-in");

  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+}");

  private static TreeMap<String, String> bundle(Language language) throws IOException {
    Properties properties = new Properties();
    String file = "/bank/grader/language/suite_" + language.code() + ".properties";
    try (InputStream in = MessagesTest.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    TreeMap<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
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
    assertThat(keysInSources()).hasSizeGreaterThan(20).isSubsetOf(bundle(Language.EN).keySet());
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> used = keysInSources();
    assertThat(bundle(Language.EN).keySet())
        .filteredOn(key -> !MADE_OF_NAMES.matcher(key).matches())
        .isNotEmpty()
        .isSubsetOf(used);
  }

  @Test
  void languagesHaveTheSameKeysAndArguments() throws IOException {
    TreeMap<String, String> english = bundle(Language.EN);
    assertThat(english).isNotEmpty();
    for (Language language : Language.values()) {
      TreeMap<String, String> texts = bundle(language);
      assertThat(texts.keySet()).as(language.code()).isEqualTo(english.keySet());
      texts.forEach(
          (key, text) ->
              assertThat(arguments(text)).as(key).isEqualTo(arguments(english.get(key))));
    }
  }

  private static Set<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(r -> r.group()).collect(Collectors.toSet());
  }

  @Test
  void everyTextCanBeSpokenAndNoApostropheIsLost() throws IOException {
    for (Language language : Language.values()) {
      for (String key : bundle(language).keySet()) {
        assertThatCode(() -> language.say(key, "a", "b", "c", "d", "e")).doesNotThrowAnyException();
        assertThat(bundle(language).get(key).replace("''", "")).as(key).doesNotContain("'");
      }
    }
  }
}
