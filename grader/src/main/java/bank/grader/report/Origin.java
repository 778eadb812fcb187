package bank.grader.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Where a report comes from.
 *
 * @param time when it was made
 * @param grader the version of the grader
 */
record Origin(Instant time, String grader) {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'").withZone(ZoneOffset.UTC);

  /** The time in UTC, as HTML wants it. */
  String timeStamp() {
    return FORMAT.format(time);
  }

  /** The version of Java that graded. */
  String java() {
    return Integer.toString(Runtime.version().feature());
  }
}
