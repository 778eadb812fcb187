package bank.grader.intake;

import bank.grader.intake.archive.EntryPath;

/** Prepares names from deliveries for people's eyes. */
final class DisplayName {
  /** Longer names are cut, so that nobody can fill a report with one. */
  private static final int LONGEST = 160;

  private DisplayName() {}

  /** Returns the name without deceiving characters, and not too long. */
  static String of(String name) {
    String clean = EntryPath.withoutForbidden(name);
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
