package bank.grader.rubric;

import static bank.grader.evidence.Outcome.NOT_CHECKED;
import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.rubric.markdown.RubricFile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every number of the rubric counts")
class RubricEditTest {
  private static final String TEXT = RubricTexts.ofTheTests();
  private static final Pattern CELL = Pattern.compile("(?<=\\| )(\\d+|holds|fails|sum)(?= \\|)");

  /** The tables in which any number can be changed alone. */
  private static final List<String> TABLES =
      List.of("Thresholds", "Criterion weights", "Groups", "Gates", "Scaling", "Own tests");

  private static final Rubric RUBRIC = RubricFile.parse(TEXT);
  private static final List<List<Evidence>> SUBMISSIONS = submissions();
  private static final List<String> MARKS =
      SUBMISSIONS.stream().map(evidence -> mark(RUBRIC, evidence)).toList();

  /** Each group and each criterion at every other percent, and each group not checked. */
  private static List<List<Evidence>> submissions() {
    List<EvidenceSet> submissions = new ArrayList<>();
    for (Criterion criterion : Criterion.values()) {
      List<String> groups = Group.idsOf(criterion);
      for (int percent = 0; percent <= 100; percent += 2) {
        EvidenceSet all = new EvidenceSet();
        for (String group : groups) {
          submissions.add(new EvidenceSet().share(group, percent));
          all.share(group, percent);
        }
        submissions.add(all);
      }
      groups.forEach(group -> submissions.add(new EvidenceSet().outcome(group, NOT_CHECKED)));
    }
    for (int percent = 0; percent <= 100; percent += 2) {
      submissions.add(new EvidenceSet().share("naming", 50).share(Group.OWN_TESTS, percent));
    }
    return submissions.stream().map(EvidenceSet::list).toList();
  }

  private static boolean changesAMark(String edited) {
    Rubric rubric = RubricFile.parse(edited);
    return IntStream.range(0, SUBMISSIONS.size())
        .anyMatch(i -> !mark(rubric, SUBMISSIONS.get(i)).equals(MARKS.get(i)));
  }

  private static String mark(Rubric rubric, List<Evidence> evidence) {
    Scorecard card = rubric.score(evidence);
    List<Integer> points = card.criteria().stream().map(CriterionScore::points).toList();
    return card.totalTenths() + " " + card.letter() + " " + points;
  }

  static Stream<String> edits() {
    String[] lines = TEXT.split("\n");
    List<String> edits = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].startsWith("#")) {
        heading = lines[i].replace("#", "").strip();
      } else if (TABLES.contains(heading)) {
        int line = i;
        CELL.matcher(lines[i].replace("**", ""))
            .results()
            .forEach(cell -> edits.add(line + ":" + cell.start() + ":" + edited(cell)));
      }
    }
    return edits.stream();
  }

  private static String edited(MatchResult cell) {
    return switch (cell.group()) {
      case "holds" -> "fails";
      case "fails" -> "holds";
      case "sum" -> "500";
      default -> {
        int number = Integer.parseInt(cell.group());
        yield String.valueOf(number > 3 ? number - Math.min(4, number / 3) : number + 1);
      }
    };
  }

  @ParameterizedTest(name = "line, place and new number {0}")
  @MethodSource("edits")
  void changingItChangesMarks(String edit) {
    String[] parts = edit.split(":");
    String[] lines = TEXT.replace("**", "").split("\n");
    int line = Integer.parseInt(parts[0]);
    int start = Integer.parseInt(parts[1]);
    String rest = lines[line].substring(start).replaceFirst("^\\w+", parts[2]);
    lines[line] = lines[line].substring(0, start) + rest;

    assertThat(changesAMark(String.join("\n", lines))).as(lines[line]).isTrue();
  }

  @Test
  @DisplayName("and there are many")
  void thereAreMany() {
    assertThat(edits()).hasSizeGreaterThan(50);
  }

  @ParameterizedTest(name = "{1} instead of {0}, and {3} instead of {2}")
  @CsvSource({
    "excellent | 17, excellent | 18, 12 | 16, 12 | 17",
    "good | 12, good | 13, 8 | 11, 8 | 12",
    "satisfactory | 8, satisfactory | 7, 0 | 8, 0 | 7",
    "95 | 100, 90 | 100, 50 | 94, 50 | 89",
    "50 | 94, 40 | 94, 0 | 49, 0 | 39",
    "| A |, | A+ |, '', ''",
  })
  void movingABorderChangesMarks(String from, String to, String next, String nextTo) {
    String edited = TEXT.replace(from, to).replace("| " + next + " |", "| " + nextTo + " |");

    assertThat(changesAMark(edited)).isTrue();
  }

  @Test
  @DisplayName("Without its rows of gates and scaling a rubric is milder")
  void rowsCanBeTakenOut() {
    String milder =
        TEXT.lines()
            .filter(line -> !line.endsWith("| fails |") && !line.endsWith("| holds |"))
            .filter(line -> !line.equals("| code-quality | 75 |") && !line.equals("| sql | 25 |"))
            .collect(Collectors.joining("\n"));
    Rubric without = RubricFile.parse(milder);

    for (List<Evidence> evidence : SUBMISSIONS) {
      assertThat(without.score(evidence).totalTenths())
          .isGreaterThanOrEqualTo(RUBRIC.score(evidence).totalTenths());
    }
    assertThat(without.criteria()).allMatch(rules -> rules.gates().isEmpty());
    assertThat(without.criteria()).allMatch(rules -> rules.fullFrom().isEmpty());
    assertThat(changesAMark(milder)).isTrue();
  }
}
