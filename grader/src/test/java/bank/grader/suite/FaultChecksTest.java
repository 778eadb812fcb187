package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each defect is caught by the checks that are named with it, and no style costs a point. */
class FaultChecksTest {
  private static final int CHECKS = 9;
  private static FaultExamination examination;

  @BeforeAll
  static void prepare() throws IOException {
    examination = new FaultExamination();
  }

  @AfterAll
  static void cleanUp() throws IOException {
    examination.close();
  }

  @ParameterizedTest
  @EnumSource(FaultyStore.class)
  void defectsAreCaughtAndStylesAreNot(FaultyStore store) {
    List<Evidence> evidence = examination.console(store.sources());

    assertThat(evidence).hasSize(CHECKS);
    assertThat(FaultExamination.ids(evidence, Outcome.FAILED)).isEqualTo(store.noticedBy());
    assertThat(FaultExamination.ids(evidence, Outcome.NOT_CHECKED)).isEmpty();
    assertThat(evidence)
        .filteredOn(each -> each.check().id().equals("fault-credit"))
        .filteredOn(each -> each.outcome() == Outcome.FAILED)
        .allSatisfy(
            each ->
                assertThat(each.details())
                    .extracting(Message::key)
                    .contains("suite.fault.credit-fails"));
  }
}
