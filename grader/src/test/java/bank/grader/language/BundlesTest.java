package bank.grader.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The message bundles say the same in every language")
class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/bank/grader/language");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

  static List<String> families() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .map(name -> name.replaceFirst("(_[a-z]+)?\\.properties$", ""))
          .distinct()
          .sorted()
          .toList();
    }
  }

  @Test
  @DisplayName("and there are some")
  void bundlesExist() throws IOException {
    assertThat(families()).contains("report", "rubric");
  }

  @ParameterizedTest(name = "{0}: the same keys")
  @MethodSource("families")
  void sameKeys(String family) {
    Map<Language, Map<String, String>> bundles = read(family);

    Set<String> english = bundles.get(Language.EN).keySet();
    assertThat(english).isNotEmpty().allMatch(key -> key.startsWith(family + "."));
    assertThat(bundles.get(Language.KK).keySet()).isEqualTo(english);
    assertThat(bundles.get(Language.RU).keySet()).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: the same arguments")
  @MethodSource("families")
  void sameArguments(String family) {
    Map<Language, Map<String, String>> bundles = read(family);

    Map<String, Set<String>> english = arguments(bundles.get(Language.EN));
    assertThat(arguments(bundles.get(Language.KK))).isEqualTo(english);
    assertThat(arguments(bundles.get(Language.RU))).isEqualTo(english);
  }

  @ParameterizedTest(name = "{0}: patterns without a slip")
  @MethodSource("families")
  void patternsAreRight(String family) {
    for (Map<String, String> bundle : read(family).values()) {
      bundle.forEach(
          (key, pattern) -> {
            assertThat(pattern).as(key).isNotBlank();
            assertThat(LONE_APOSTROPHE.matcher(pattern).find())
                .as("%s has an apostrophe that is not doubled: %s", key, pattern)
                .isFalse();
            new MessageFormat(pattern, Locale.ROOT);
          });
    }
  }

  @ParameterizedTest(name = "{0}: nothing left untranslated")
  @MethodSource("families")
  void translated(String family) {
    Map<Language, Map<String, String>> bundles = read(family);

    bundles
        .get(Language.EN)
        .forEach(
            (key, english) -> {
              if (isSentence(english)) {
                assertThat(bundles.get(Language.KK).get(key)).as(key).isNotEqualTo(english);
                assertThat(bundles.get(Language.RU).get(key)).as(key).isNotEqualTo(english);
              }
            });
  }

  @Test
  @DisplayName("a check that has a title has advice")
  void titlesHaveAdvice() throws IOException {
    for (String family : families()) {
      if (!Set.of("suite", "quality", "owntests").contains(family)) {
        continue;
      }
      Set<String> keys = read(family).get(Language.EN).keySet();
      Set<String> expected =
          keys.stream()
              .filter(key -> key.endsWith(".title"))
              .map(key -> key.replaceFirst("\\.title$", ".advice"))
              .collect(Collectors.toSet());
      assertThat(keys).containsAll(expected);
    }
  }

  private static boolean isSentence(String text) {
    return text.split(" ").length > 3;
  }

  private static Map<String, Set<String>> arguments(Map<String, String> bundle) {
    Map<String, Set<String>> arguments = new TreeMap<>();
    bundle.forEach(
        (key, pattern) ->
            arguments.put(
                key,
                ARGUMENT
                    .matcher(pattern)
                    .results()
                    .map(MatchResult::group)
                    .collect(Collectors.toCollection(TreeSet::new))));
    return arguments;
  }

  private static Map<Language, Map<String, String>> read(String family) {
    return Arrays.stream(Language.values())
        .collect(Collectors.toMap(Function.identity(), language -> read(family, language)));
  }

  private static Map<String, String> read(String family, Language language) {
    Path file = FOLDER.resolve(family + "_" + language.code() + ".properties");
    assertThat(file).exists();
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException unreadable) {
      throw new AssertionError("not to be read as UTF-8: " + file, unreadable);
    }
    Map<String, String> bundle = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> bundle.put(key, properties.getProperty(key)));
    return bundle;
  }
}
