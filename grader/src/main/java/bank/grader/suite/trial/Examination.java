package bank.grader.suite.trial;

import bank.grader.driver.Program;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The examination of one submission: makes a {@link Trial} for each check. */
public final class Examination {
  /** Spreads the seeds of the checks; the golden ratio in 64 bits, as in SplittableRandom. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final Program program;
  private final long seed;
  private final Map<String, Trial> trials = new ConcurrentHashMap<>();

  /** Begins the examination of a program; each seed makes other amounts. */
  public Examination(Program program, long seed) {
    this.program = program;
    this.seed = seed;
  }

  /** Tells whether a check makes sense for the program. */
  boolean canMeet(Needs needs) {
    return needs.areMetBy(program);
  }

  /** Makes the trial of a check. The amounts depend on seed and check alone, not on the order. */
  Trial begin(String checkId) {
    Trial trial = new Trial(program, new Random(seed + SPREAD * checkId.hashCode()));
    trials.put(checkId, trial);
    return trial;
  }

  /**
   * Returns the trial of a check.
   *
   * @throws IllegalStateException if the check did not begin
   */
  public Trial trial(String checkId) {
    if (!trials.containsKey(checkId)) {
      throw new IllegalStateException("the check " + checkId + " did not begin");
    }
    return trials.get(checkId);
  }
}
