package bank.grader.report;

import bank.grader.evidence.Outcome;

/**
 * How often a check failed in the class.
 *
 * @param check the check, as it was found first
 * @param failed how many submissions failed it
 * @param counted how many submissions it counted for
 * @param lostTenths what it cost them all together, in tenths of a point
 */
record FrequentFailure(CheckReport check, int failed, int counted, int lostTenths) {

  static FrequentFailure of(CheckReport check) {
    int failed = check.outcome() == Outcome.FAILED ? 1 : 0;
    return new FrequentFailure(check, failed, 1, check.lostTenths());
  }

  FrequentFailure plus(FrequentFailure other) {
    return new FrequentFailure(
        check, failed + other.failed, counted + other.counted, lostTenths + other.lostTenths);
  }

  int percent() {
    return 100 * failed / counted;
  }
}
