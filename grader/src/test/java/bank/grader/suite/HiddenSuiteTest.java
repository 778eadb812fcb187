package bank.grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.driver.DirectProgram;
import bank.grader.driver.Ending;
import bank.grader.driver.Errand;
import bank.grader.driver.NotAsked;
import bank.grader.driver.Program;
import bank.grader.driver.ProgramEnded;
import bank.grader.evidence.Check;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Language;
import bank.grader.language.Message;
import bank.grader.suite.trial.Group;
import bank.reference.store.SqliteBankFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HiddenSuiteTest {
  private static final int FEWEST_CHECKS = 80;

  private final HiddenSuite suite = new HiddenSuite();
  @TempDir private Path folder;

  @Test
  void referencePassesAllChecksThatApply() {
    Examined examined = Examined.bank(new SqliteBankFactory(), folder);

    assertThat(examined.ids(Outcome.FAILED)).isEmpty();
    assertThat(examined.ids(Outcome.NOT_CHECKED)).isEmpty();
    assertThat(examined.ids(Outcome.PASSED)).hasSizeGreaterThanOrEqualTo(FEWEST_CHECKS);
  }

  @Test
  void everyCheckHasOneResultInTheOrderOfTheCatalogue() {
    Examined examined = Examined.bank(new SqliteBankFactory(), folder);

    assertThat(examined.evidence()).map(Evidence::check).isEqualTo(suite.catalogue());
  }

  @Test
  void everyGroupHasChecks() {
    assertThat(suite.catalogue())
        .extracting(Check::group)
        .contains(Arrays.stream(Group.values()).map(Group::id).toArray(String[]::new));
  }

  @Test
  void everyCheckHasTitleAndAdviceInEveryLanguage() {
    assertThat(suite.catalogue()).hasSizeGreaterThanOrEqualTo(FEWEST_CHECKS);
    for (Check check : suite.catalogue()) {
      for (Language language : Language.values()) {
        assertThat(language.say(check.title())).as(check.id()).isNotBlank();
        assertThat(language.say("suite." + check.id() + ".advice")).as(check.id()).isNotBlank();
      }
    }
  }

  @Test
  void checksThatDoNotApplyAreSaidToBeSo() {
    Examined examined = Examined.bank(new SqliteBankFactory(), folder);

    assertThat(examined.of("console-menu").outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @Test
  void sameSeedGivesTheSameResultsToTheLetter() {
    Examined first = Examined.bank(WrongBank.CLOSING_DOES_NOTHING.factory(), folder);
    Examined second = Examined.bank(WrongBank.CLOSING_DOES_NOTHING.factory(), folder);

    for (Evidence each : first.evidence()) {
      assertThat(second.of(each.check().id())).isEqualTo(each);
    }
    assertThat(first.of("close-no-receiving").conversation()).isNotEmpty();
  }

  @Test
  void anotherSeedGivesOtherAmounts() {
    Examined first = Examined.bank(WrongBank.CLOSING_DOES_NOTHING.factory(), folder, 1);
    Examined second = Examined.bank(WrongBank.CLOSING_DOES_NOTHING.factory(), folder, 2);

    assertThat(first.of("close-no-receiving").conversation())
        .isNotEqualTo(second.of("close-no-receiving").conversation());
  }

  @Test
  void failedCheckSaysWhatWasExpectedAndWhatToDo() {
    Examined examined = Examined.bank(WrongBank.INCOME_OF_ZERO_IS_ACCEPTED.factory(), folder);

    Evidence failed = examined.of("income-zero");
    assertThat(failed.lost()).isEqualTo(failed.check().weight());
    assertThat(failed.details())
        .containsExactly(
            Message.of("suite.request.income", 0, "card-1"),
            Message.of("suite.expected.exception", "InvalidAmountException"),
            Message.of("suite.answered.done"),
            Message.of("suite.income-zero.advice"));
    assertThat(failed.conversation()).last().asString().startsWith("income card-1 0");
  }

  @Test
  void twoSubmissionsSideBySideDoNotMix() throws Exception {
    ExecutorService executor = Executors.newFixedThreadPool(2);
    try {
      List<Future<Examined>> results = new ArrayList<>();
      for (WrongBank wrong :
          List.of(WrongBank.CLOSING_DOES_NOTHING, WrongBank.INCOME_OF_ZERO_IS_ACCEPTED)) {
        Path own = Files.createDirectory(folder.resolve(wrong.name()));
        results.add(executor.submit(() -> Examined.bank(wrong.factory(), own)));
      }
      assertThat(results.get(0).get().ids(Outcome.FAILED))
          .isEqualTo(WrongBank.CLOSING_DOES_NOTHING.noticedBy());
      assertThat(results.get(1).get().ids(Outcome.FAILED))
          .isEqualTo(WrongBank.INCOME_OF_ZERO_IS_ACCEPTED.noticedBy());
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void whatCannotBeStartedFailsEveryCheck() {
    Message why = Message.of("build.does-not-compile");

    List<Evidence> evidence = suite.nothingRan(why);

    assertThat(evidence).map(Evidence::check).isEqualTo(suite.catalogue());
    assertThat(evidence).extracting(Evidence::outcome).containsOnly(Outcome.FAILED);
    assertThat(evidence)
        .allSatisfy(
            each ->
                assertThat(each.details())
                    .containsExactly(why, Message.of("suite.nothing-ran.advice")));
  }

  @Test
  void whatNeverEndsNeedsOtherAdviceThanWhatIsWrong() {
    assertThat(createdWhenOpeningFailsBy(new ProgramEnded(Ending.TIMED_OUT, "")).details())
        .extracting(Message::key)
        .containsExactly("suite.request.open", "suite.ended.timed-out", "suite.endless.advice");
    assertThat(createdWhenOpeningFailsBy(new ProgramEnded(Ending.EXITED, "")).details())
        .extracting(Message::key)
        .containsExactly(
            "suite.request.open", "suite.ended.exited", "suite.create-balance-zero.advice");
  }

  @Test
  void whatWasNotAskedAgainHasOneReasonAndNoStoryOfItsOwn() {
    Evidence evidence = createdWhenOpeningFailsBy(new NotAsked(Errand.START, 3));

    assertThat(evidence.details())
        .containsExactly(
            Message.of("suite.not-asked.start", "3"), Message.of("suite.endless.advice"));
    assertThat(evidence.lost()).isEqualTo(evidence.check().weight());
    assertThat(evidence.conversation()).isEmpty();
  }

  private Evidence createdWhenOpeningFailsBy(ProgramEnded end) {
    try (DirectProgram reference = new DirectProgram(new SqliteBankFactory(), folder)) {
      return suite.examine(failing(reference, "open", end), Examined.SEED).stream()
          .filter(evidence -> evidence.check().id().equals("create-balance-zero"))
          .findFirst()
          .orElseThrow();
    }
  }

  @Test
  void faultOfTheGraderIsNoMark() {
    try (DirectProgram reference = new DirectProgram(new SqliteBankFactory(), folder)) {
      Program broken = failing(reference, "findDatabase", new IllegalStateException("disk full"));

      assertThatThrownBy(() -> suite.examine(broken, Examined.SEED))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("disk full");
    }
  }

  @Test
  void faultOfTheGraderBeforeCheckBeginsIsNoMarkEither() {
    try (DirectProgram reference = new DirectProgram(new SqliteBankFactory(), folder)) {
      Program broken = failing(reference, "newPlace", new IllegalStateException("disk full"));

      assertThatThrownBy(() -> suite.examine(broken, Examined.SEED))
          .isInstanceOf(IllegalStateException.class)
          .hasRootCauseMessage("disk full");
    }
  }

  /** Returns a program of which one method fails, and the others work. */
  private static Program failing(Program program, String method, RuntimeException failure) {
    return (Program)
        Proxy.newProxyInstance(
            Program.class.getClassLoader(),
            new Class<?>[] {Program.class},
            (proxy, called, arguments) -> {
              if (called.getName().equals(method)) {
                throw failure;
              }
              return called.invoke(program, arguments);
            });
  }
}
