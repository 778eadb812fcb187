package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.suite.trial.Group;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each mistake is noticed by the checks that it concerns, and by no other. */
class WrongBanksTest {
  /** One check waits seconds for a lock, so more can run at once than there are processors. */
  private static final int BANKS_AT_ONCE = 6;

  private static final Map<WrongBank, Future<Examined>> RESULTS = new EnumMap<>(WrongBank.class);
  private static ExecutorService executor;

  @TempDir private static Path folder;

  @BeforeAll
  static void examineAll() throws IOException {
    executor = Executors.newFixedThreadPool(BANKS_AT_ONCE);
    for (WrongBank wrong : WrongBank.values()) {
      Path own = Files.createDirectory(folder.resolve(wrong.name()));
      RESULTS.put(wrong, executor.submit(() -> Examined.bank(wrong.factory(), own)));
    }
  }

  @AfterAll
  static void stop() {
    executor.shutdownNow();
  }

  @ParameterizedTest
  @EnumSource(WrongBank.class)
  void eachMistakeIsNoticedByTheChecksItConcerns(WrongBank wrong) throws Exception {
    Examined examined = RESULTS.get(wrong).get();

    Set<String> expected = new TreeSet<>(wrong.noticedBy());
    if (wrong.isPlain()) {
      expected.addAll(additional(examined));
    }
    assertThat(examined.ids(Outcome.FAILED)).isEqualTo(expected);
    assertThat(examined.ids(Outcome.NOT_CHECKED)).isEmpty();
  }

  @Test
  void plainBankLosesTheOptionalFeaturesAndNothingElse() {
    Examined examined = Examined.bank(file -> new PlainBank(file, PlainBank.SOUND_COLUMNS), folder);

    assertThat(examined.ids(Outcome.FAILED)).isEqualTo(additional(examined));
  }

  @Test
  void amountsInTextColumnAreAsGood() {
    String columns = PlainBank.SOUND_COLUMNS.replace("balance INTEGER", "balance TEXT");

    Examined examined = Examined.bank(file -> new PlainBank(file, columns), folder);

    assertThat(examined.ids(Outcome.FAILED)).isEqualTo(additional(examined));
    assertThat(examined.ids(Outcome.NOT_CHECKED)).isEmpty();
  }

  private static Set<String> additional(Examined examined) {
    return examined.evidence().stream()
        .map(Evidence::check)
        .filter(check -> check.group().equals(Group.ADDITIONAL.id()))
        .map(check -> check.id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
