package bank.grader.evidence;

/** How a check ended. */
public enum Outcome {
  /** What the check asks for is there. */
  PASSED,
  /** It is not there, or not wholly: points are lost. */
  FAILED,
  /** The check makes no sense for this submission and does not count. */
  NOT_APPLICABLE,
  /** The check could not be carried out; it does not count, and the instructor has to look. */
  NOT_CHECKED
}
