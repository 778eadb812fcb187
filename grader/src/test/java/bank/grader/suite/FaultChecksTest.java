package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.reference.store.SqliteBankFactory;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each defect is caught by the checks that are named with it, and no style costs a point. */
class FaultChecksTest {
  private static final int CHECKS = 14;

  /** Some checks wait seconds for a lock, so more can run at once than there are processors. */
  private static final int STORES_AT_ONCE = 3;

  private static final Map<FaultyStore, Future<List<Evidence>>> RESULTS =
      new EnumMap<>(FaultyStore.class);
  private static FaultExamination examination;
  private static ExecutorService executor;

  @BeforeAll
  static void examineAll() throws IOException {
    examination = new FaultExamination();
    executor = Executors.newFixedThreadPool(STORES_AT_ONCE);
    for (FaultyStore store : FaultyStore.values()) {
      RESULTS.put(store, executor.submit(() -> examination.console(store.sources())));
    }
  }

  @AfterAll
  static void cleanUp() throws IOException {
    executor.shutdownNow();
    examination.close();
  }

  @Test
  void referenceIsCalledAndPassesAll() {
    List<Evidence> evidence = examination.bank(SqliteBankFactory.class);

    assertThat(FaultExamination.ids(evidence, Outcome.PASSED)).hasSize(CHECKS);
  }

  @Test
  void bankThatIsCalledAndKeepsTroubleToItselfIsCaught() {
    List<Evidence> evidence = examination.bank(SilentBankFactory.class);

    assertThat(FaultExamination.ids(evidence, Outcome.FAILED))
        .containsExactlyInAnyOrder(
            "fault-told-truthfully",
            "four-transfers-at-once",
            "locked-for-a-moment",
            "trouble-full-disk",
            "trouble-read-only-file",
            "trouble-read-only-folder");
    assertThat(FaultExamination.ids(evidence, Outcome.NOT_CHECKED)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FaultyStore.class)
  void defectsAreCaughtAndStylesAreNot(FaultyStore store) throws Exception {
    List<Evidence> evidence = RESULTS.get(store).get();

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
