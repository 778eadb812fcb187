package bank.grader.suite.trial;

import bank.grader.language.Message;
import java.util.List;

/** Thrown by a check whose expectation the program does not meet: the student's failure. */
public final class Unmet extends AssertionError {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> findings;

  /**
   * Creates the report.
   *
   * @param findings what was expected and what came instead, in the order to be read; not empty
   */
  public Unmet(List<Message> findings) {
    super(findings.toString());
    this.findings = List.copyOf(findings);
  }

  /** Creates the report of one finding. */
  public Unmet(String key, Object... arguments) {
    this(List.of(Message.of(key, arguments)));
  }

  /** Returns what was expected and what came instead. */
  public List<Message> findings() {
    return findings;
  }
}
