package bank.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.Bank;
import bank.grader.build.Compiler;
import bank.grader.driver.Limits;
import bank.grader.driver.Programs;
import bank.grader.intake.Delivery;
import bank.grader.intake.Intake;
import bank.grader.owntests.OwnTesting;
import bank.grader.quality.CodeQuality;
import bank.grader.rubric.markdown.RubricFile;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.suite.HiddenSuite;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run")
class GradingRunTest {
  private static final Path SAMPLE = Path.of("samples", "does-not-compile");

  @TempDir Path folder;

  /** Keeps what it is told. */
  private static final class Notes implements Observer {
    final List<String> done = new ArrayList<>();
    final List<String> failed = new ArrayList<>();

    @Override
    public void done(Result result) {
      done.add(result.submission());
    }

    @Override
    public void failed(Delivery delivery, Throwable cause) {
      failed.add(delivery.name());
    }
  }

  @Test
  @DisplayName("gives no mark where the grader itself fails, and marks the others")
  void ownFailureIsNoMark() throws Exception {
    Path work = Files.createDirectory(folder.resolve("work"));
    // Where the first submission's folder should be made, a file is in the way.
    Files.writeString(work.resolve("0"), "in the way");
    Notes notes = new Notes();
    List<Delivery> deliveries =
        List.of(new Delivery("unlucky", SAMPLE), new Delivery("lucky", SAMPLE));

    List<Result> results;
    try (Sandbox sandbox = Sandbox.choose(SandboxChoice.NONE, folder)) {
      results = new GradingRun(grader(sandbox), work, notes).grade(deliveries, 2);
    }

    assertThat(results).extracting(Result::submission).containsExactly("unlucky", "lucky");
    assertThat(results.get(0).scorecard()).isEmpty();
    assertThat(results.get(0).flags()).containsExactly(Flag.GRADER_FAILED);
    assertThat(results.get(0).remarks().toString()).contains("FileAlreadyExists");
    assertThat(results.get(1).scorecard()).isPresent();
    assertThat(notes.failed).containsExactly("unlucky");
    assertThat(notes.done).containsExactlyInAnyOrder("unlucky", "lucky");
    assertThat(work.resolve("1")).doesNotExist();
  }

  private Grader grader(Sandbox sandbox) throws Exception {
    Path contract = Path.of(Bank.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Programs programs =
        new Programs(sandbox, Limits.usual(), Files.createDirectory(folder.resolve("shared")));
    return new Grader(
        new Intake(),
        new Compiler(List.of(contract)),
        programs,
        new HiddenSuite(),
        CodeQuality.withAllAnalysers(List.of(contract)),
        new OwnTesting(sandbox, programs.jvm(), Files.createDirectory(folder.resolve("own"))),
        RubricFile.parse(Files.readString(Path.of("..", "rubric.md"))),
        1);
  }
}
