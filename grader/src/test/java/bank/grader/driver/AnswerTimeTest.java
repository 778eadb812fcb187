package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.sandbox.ProcessorTime;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The time for an answer")
class AnswerTimeTest {
  private static final int LIMIT = 5;

  private long now;
  private double ran;
  private double waited;

  /** The first second is always counted: only the second look at a process tells a difference. */
  @ParameterizedTest(name = "of a process that runs {0} and waits {1} of each second: {2} s")
  @CsvSource({
    "0, 0, 5, sleeps",
    "1, 0, 5, runs for ever",
    "0.5, 0.5, 9, runs for ever beside another",
    "0, 0.75, 17, gets no processor for most of the time",
    "0, 1, 50, gets no processor at all",
    "2, 500, 5, keeps itself waiting",
  })
  @DisplayName("stands still while others run")
  void standsStill(double runs, double waits, long seconds, String program) {
    AnswerTime time = new AnswerTime(Duration.ofSeconds(LIMIT), () -> now, this::used);

    for (long slice = time.slice(); slice > 0; slice = time.slice()) {
      now += slice * 1_000_000;
      ran += runs * slice;
      waited += waits * slice;
    }

    assertThat(now).as(program).isEqualTo(Duration.ofSeconds(seconds).toNanos());
  }

  private ProcessorTime used() {
    return new ProcessorTime(
        Duration.ofNanos((long) (ran * 1_000_000)), Duration.ofNanos((long) (waited * 1_000_000)));
  }
}
