package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The colours of the pages")
class ContrastTest {
  private static final double ENOUGH_FOR_TEXT = 4.5;
  private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6}|[0-9a-f]{3});");

  @Test
  @DisplayName("can be read in light, in dark and on paper (WCAG AA)")
  void contrast() throws IOException {
    String style = Files.readString(Path.of("src/main/jte/style.jte"));
    List<String> themes = ROOT.matcher(style).results().map(match -> match.group(1)).toList();

    assertThat(themes).hasSize(3);
    for (String theme : themes) {
      Map<String, String> colours =
          COLOUR
              .matcher(theme)
              .results()
              .collect(Collectors.toMap(match -> match.group(1), ContrastTest::sixDigits));
      for (String ground : List.of("page", "paper", "tint", "code")) {
        for (String text :
            List.of("ink", "soft", "link", "excellent", "good", "satisfactory", "unsatisfactory")) {
          assertThat(contrast(colours.get(text), colours.get(ground)))
              .as("%s on %s in %s", text, ground, theme)
              .isGreaterThanOrEqualTo(ENOUGH_FOR_TEXT);
        }
      }
    }
  }

  private static String sixDigits(MatchResult colour) {
    String digits = colour.group(2);
    return digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
  }

  private static double contrast(String one, String other) {
    double brighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (brighter + 0.05) / (darker + 0.05);
  }

  /** The relative luminance as WCAG 2 defines it. */
  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 2) + 0.0722 * channel(colour, 4);
  }

  private static double channel(String colour, int start) {
    double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
