package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.markdown.RubricFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Evidence that cannot be a mark is refused:")
class RubricRefusalTest {
  private static final Rubric RUBRIC = RubricFile.parse(RubricTexts.ofTheTests());

  @ParameterizedTest
  @EnumSource
  @DisplayName("a criterion without any")
  void missingStage(Criterion criterion) {
    EvidenceSet evidence = new EvidenceSet();
    Group.idsOf(criterion).forEach(evidence::without);

    refuses(evidence.list(), criterion.id() + ": no evidence at all");
  }

  @Test
  @DisplayName("a group without any")
  void missingGroup() {
    refuses(
        new EvidenceSet().without("transactions").list(),
        "sql: no evidence at all for transactions");
  }

  @Test
  @DisplayName("a criterion of which nothing could be checked")
  void nothingChecked() {
    refuses(
        new EvidenceSet().outcome(Criterion.CODE_QUALITY, Outcome.NOT_CHECKED).list(),
        "code-quality: nothing of it could be checked");
  }

  @Test
  @DisplayName("a check that names an unknown group, or one of another criterion")
  void unknownGroup() {
    List<Evidence> evidence = new ArrayList<>(new EvidenceSet().list());
    Message title = Message.of("rubric.group.queries");
    Check stray = new Check("stray", title, Criterion.FUNCTIONALITY, "queries", 1);
    evidence.add(new Evidence(stray, Outcome.PASSED, 0, List.of(), List.of()));

    refuses(evidence, "stray: functionality has no group queries");
  }

  @Test
  @DisplayName("a check that is there twice")
  void twice() {
    List<Evidence> evidence = new ArrayList<>(new EvidenceSet().list());
    evidence.add(evidence.get(0));

    refuses(evidence, "required-0: there is evidence twice");
  }

  private void refuses(List<Evidence> evidence, String why) {
    assertThatThrownBy(() -> RUBRIC.score(evidence))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(why);
  }
}
