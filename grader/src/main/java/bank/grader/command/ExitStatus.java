package bank.grader.command;

/** What the process's exit status tells scripts and CI. */
enum ExitStatus {
  /** All submissions are graded, whatever their marks. */
  GRADED(0),
  /** A mark is below {@code --fail-under}. */
  BELOW_LIMIT(1),
  /** The command line, the rubric or a path is wrong; nothing was graded. */
  USAGE(2),
  /** The grader itself failed for at least one submission, which then has no mark. */
  GRADER_FAILED(3);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
