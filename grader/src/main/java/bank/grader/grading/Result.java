package bank.grader.grading;

import bank.grader.driver.DriverKind;
import bank.grader.language.Message;
import bank.grader.rubric.Scorecard;
import bank.grader.sandbox.SandboxKind;
import java.util.List;
import java.util.Optional;

/**
 * What came of grading one submission.
 *
 * @param submission its name
 * @param scorecard the mark; empty if the grader itself failed, which is never a mark
 * @param driver how the program was operated; empty if there was nothing to start
 * @param sandbox what the program ran in
 * @param seed the seed of all random names and amounts
 * @param flags what the instructor has to look at, e.g. {@code no-sandbox}, {@code needs-review}
 * @param remarks what student and instructor should know, e.g. the source's encoding, the grader's
 *     failure
 */
public record Result(
    String submission,
    Optional<Scorecard> scorecard,
    Optional<DriverKind> driver,
    SandboxKind sandbox,
    long seed,
    List<Flag> flags,
    List<Message> remarks) {

  /** Copies the lists. */
  public Result {
    flags = List.copyOf(flags);
    remarks = List.copyOf(remarks);
  }
}
