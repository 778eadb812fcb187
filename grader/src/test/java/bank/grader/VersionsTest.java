package bank.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The starter, which has no parent, uses the versions of the root POM")
class VersionsTest {
  private static final Pattern LIBRARY = Pattern.compile("<([a-z-]+)\\.version>([^<]+)</");
  private static final Pattern PLUGIN =
      Pattern.compile(
          "<artifactId>([a-z-]+-maven-plugin|maven-[a-z-]+-plugin)</artifactId>\\s*<version>([^<$]+)</");

  @Test
  @DisplayName("for libraries and plugins alike")
  void versionsAgree() throws IOException {
    String starter = Files.readString(Path.of("../starter/pom.xml"));
    Map<String, String> root = find(LIBRARY, Files.readString(Path.of("../pom.xml")));
    Map<String, String> used = find(LIBRARY, starter);
    find(PLUGIN, starter)
        .forEach(
            (plugin, version) ->
                used.put(plugin.replace("jacoco-maven-plugin", "jacoco"), version));

    assertThat(used).hasSizeGreaterThan(8);
    assertThat(root).containsAllEntriesOf(used);
  }

  private static Map<String, String> find(Pattern pattern, String text) {
    Map<String, String> versions = new TreeMap<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      versions.put(matcher.group(1), matcher.group(2));
    }
    return versions;
  }
}
