package bank.grader.report;

import bank.grader.evidence.Outcome;

/**
 * How often a check failed in the class.
 *
 * @param check the check, as it was found first
 * @param failed how many submissions failed it
 * @param counted how many submissions it counted for
 */
record FrequentFailure(CheckReport check, int failed, int counted) {

  static FrequentFailure of(CheckReport check) {
    return new FrequentFailure(check, check.outcome() == Outcome.FAILED ? 1 : 0, 1);
  }

  FrequentFailure plus(FrequentFailure other) {
    return new FrequentFailure(check, failed + other.failed, counted + other.counted);
  }

  int percent() {
    return 100 * failed / counted;
  }
}
