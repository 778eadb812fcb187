package bank.grader.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@DisplayName("Bounded work")
class BoundedWorkTest {
  @Test
  @DisplayName("may wait for longer than it may run")
  void waits() throws Exception {
    Duration limit = Duration.ofSeconds(2);

    BoundedWork<String> work =
        BoundedWork.start(
            "waits",
            () -> {
              Thread.sleep(limit.plusMillis(200).toMillis());
              return "done";
            });

    assertThat(work.await(limit)).isEqualTo("done");
  }

  @Test
  @DisplayName("that runs for ever is given up")
  void runsForEver() {
    AtomicBoolean stopped = new AtomicBoolean();

    BoundedWork<String> work =
        BoundedWork.start(
            "runs",
            () -> {
              while (!stopped.get()) {
                Thread.onSpinWait();
              }
              return "";
            });

    assertThatThrownBy(() -> work.await(Duration.ofMillis(100)))
        .isInstanceOf(TimeoutException.class);
    stopped.set(true);
  }

  @Test
  @DisplayName("that waits for ever is given up, too")
  void waitsForEver() {
    BoundedWork<String> work =
        BoundedWork.start(
            "waits",
            () -> {
              Thread.sleep(Long.MAX_VALUE);
              return "";
            });

    assertThatThrownBy(() -> work.await(Duration.ofMillis(10)))
        .isInstanceOf(TimeoutException.class);
    work.thread().interrupt();
  }

  @Test
  @DisplayName("that fails says why")
  void fails() {
    BoundedWork<String> work =
        BoundedWork.start(
            "fails",
            () -> {
              throw new IllegalArgumentException("why");
            });

    assertThatThrownBy(() -> work.await(Duration.ofSeconds(60)))
        .isInstanceOf(ExecutionException.class)
        .hasRootCauseMessage("why");
  }
}
