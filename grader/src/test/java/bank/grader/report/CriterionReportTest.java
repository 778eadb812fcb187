package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Criterion;
import bank.grader.language.Language;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Level;
import bank.grader.rubric.ScoredEvidence;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cards of a criterion")
class CriterionReportTest {
  private static final Message REASON = Message.of("sample.no-time");

  @Test
  @DisplayName("are one for all checks that failed for one reason, with the sum of what they cost")
  void oneReasonIsOneCard() {
    List<CheckReport> cards =
        cards(failed("log-in", 3, List.of()), failed("balance", 2, List.of()));

    assertThat(cards).hasSize(1);
    assertThat(cards.get(0).lostTenths()).isEqualTo(5);
    assertThat(cards.get(0).title()).isEqualTo(Language.EN.say(REASON));
    assertThat(cards.get(0).found()).hasSize(2).allMatch(line -> line.startsWith("– "));
  }

  @Test
  @DisplayName("of one reason are one step to take, in whatever criteria they are")
  void oneReasonIsOneStep() {
    CriterionReport criterion =
        report(failed("log-in", 3, List.of()), failed("balance", 2, List.of()));

    assertThat(new MarkReport(100, 50, "D", List.of(criterion, criterion)).firstSteps()).hasSize(1);
  }

  @Test
  @DisplayName("are two if each check has a conversation to show")
  void conversationsAreNotMixed() {
    List<CheckReport> cards =
        cards(failed("log-in", 3, List.of("> 1")), failed("balance", 2, List.of("> 2")));

    assertThat(cards).extracting(CheckReport::lostTenths).containsExactly(3, 2);
  }

  @Test
  @DisplayName("are one for all checks that wait for the same part, whatever was said before")
  void unwrittenPartIsOneCard() {
    Message part = Message.of("suite.not-written", "transfer");

    List<CheckReport> cards =
        cards(
            SampleScores.failed("log-in", Criterion.FUNCTIONALITY, 3, List.of("> 1"), part),
            SampleScores.failed("balance", Criterion.FUNCTIONALITY, 2, List.of("> 2"), part));

    assertThat(cards).extracting(CheckReport::lostTenths).containsExactly(5);
  }

  private static ScoredEvidence failed(String id, int lostTenths, List<String> conversation) {
    return SampleScores.failed(id, Criterion.FUNCTIONALITY, lostTenths, conversation, REASON);
  }

  private static List<CheckReport> cards(ScoredEvidence... evidence) {
    return report(evidence).cards();
  }

  private static CriterionReport report(ScoredEvidence... evidence) {
    CriterionScore score =
        new CriterionScore(Criterion.FUNCTIONALITY, Level.GOOD, 15, List.of(evidence), List.of());
    return CriterionReport.of(score, new Words(Language.EN));
  }
}
