package bank.grader.quality.finding;

import java.util.Set;

/**
 * Looks for breaches of rules in a submission's code. Thread-safe.
 *
 * <p>A submission can make an analyser fail in ways that nobody foresees, so callers treat every
 * exception as "not checked".
 */
public interface Analyser {

  /** Returns the name to tell people when the analyser failed. */
  String name();

  /** Returns the ids of the rules that the analyser looks at; never changes. */
  Set<String> rules();

  /**
   * Looks at each rule that makes sense for the code; one that fails leaves the others as they are,
   * as far as possible.
   */
  Examination examine(Code code);
}
