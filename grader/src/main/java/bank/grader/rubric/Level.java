package bank.grader.rubric;

import java.util.Locale;

/** A level of achievement of the rubric, the highest first. */
public enum Level {
  /** 17 to 20 points in the rubric as delivered. */
  EXCELLENT,
  /** 12 to 16 points. */
  GOOD,
  /** 8 to 11 points. */
  SATISFACTORY,
  /** 0 to 7 points; the source says 8, but an 8 is settled for the student. */
  UNSATISFACTORY;

  /** Returns the id that stands in {@code rubric.md} and in every report. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
