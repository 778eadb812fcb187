package bank.grader.intake.archive;

/**
 * How much may come out of an archive, all archives inside it included.
 *
 * @param entries files and folders, unpacked or not
 * @param bytes bytes that are unpacked
 * @param nesting archives inside each other, the outermost included
 */
public record Limits(int entries, long bytes, int nesting) {

  private static final long MEBIBYTE = 1024 * 1024;

  /**
   * One student's submission. A whole Gradle project with its caches and its repository has some
   * thousand entries and some ten megabytes; an export inside an export, with the project inside
   * it, is the deepest nesting that happens by accident.
   */
  public static final Limits SUBMISSION = new Limits(20_000, 128 * MEBIBYTE, 3);

  /** What a learning platform exports for a class of some hundred students. */
  public static final Limits EXPORT = new Limits(200_000, 4096 * MEBIBYTE, 1);

  /**
   * Unpacked bytes for each packed one. Sources and logs stay below 50; what is above is made of
   * nothing, as archive bombs are.
   */
  static final int RATIO = 200;

  /** Up to here the ratio is of no interest, since it does no harm. */
  static final long HARMLESS_BYTES = 16 * MEBIBYTE;

  /** Returns the limit on bytes as people say it. */
  public long mebibytes() {
    return bytes / MEBIBYTE;
  }
}
