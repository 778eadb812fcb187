package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The patience with a program that gives no answer")
class PatienceTest {
  private final Limits limits = Limits.usual();
  private final Patience patience = new Patience(limits);

  @Test
  @DisplayName("becomes shorter after some hangs, and not less")
  void becomesShorter() {
    for (int i = 0; i < limits.hangs(); i++) {
      assertThat(patience.answer()).isEqualTo(limits.answer());
      patience.note(end(Ending.TIMED_OUT));
    }
    assertThat(patience.answer()).isLessThan(limits.answer()).isPositive();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TIMED_OUT")
  @DisplayName("does not suffer from other ends")
  void onlyHangsCount(Ending other) {
    for (int i = 0; i < limits.hangs(); i++) {
      patience.note(end(other));
      ask(Errand.START, other);
    }
    assertThat(patience.answer()).isEqualTo(limits.answer());
    assertThat(patience.<String>ask(Errand.START, () -> "started")).isEqualTo("started");
  }

  @Test
  @DisplayName("is over for an errand that hung, and not for the others")
  void isOverForAnErrand() {
    for (int i = 0; i < limits.hangs(); i++) {
      assertThat(ask(Errand.SIGN_IN, Ending.TIMED_OUT)).isEqualTo(Ending.TIMED_OUT);
    }
    assertThatExceptionOfType(NotAsked.class)
        .isThrownBy(() -> patience.ask(Errand.SIGN_IN, () -> "signed in"))
        .satisfies(end -> assertThat(end.errand()).isEqualTo(Errand.SIGN_IN));
    assertThat(patience.<String>ask(Errand.START, () -> "started")).isEqualTo("started");
  }

  private Ending ask(Errand errand, Ending ending) {
    return catchThrowableOfType(
            ProgramEnded.class,
            () ->
                patience.ask(
                    errand,
                    () -> {
                      throw end(ending);
                    }))
        .ending();
  }

  private static ProgramEnded end(Ending ending) {
    return new ProgramEnded(ending, "");
  }
}
