package bank.grader.driver;

/** Thrown in place of asking a program for something that it has hung on too often before. */
public final class NotAsked extends ProgramEnded {
  private static final long serialVersionUID = 1L;

  private final Errand errand;
  private final int hangs;

  /**
   * Creates the report.
   *
   * @param hangs how often the program gave no answer to it
   */
  public NotAsked(Errand errand, int hangs) {
    super(Ending.TIMED_OUT, errand + ": no answer " + hangs + " times before");
    this.errand = errand;
    this.hangs = hangs;
  }

  /** Returns what it was not asked for. */
  public Errand errand() {
    return errand;
  }

  /** Returns how often it had given no answer. */
  public int hangs() {
    return hangs;
  }
}
