package bank.grader.build;

/**
 * Why sources do not compile.
 *
 * @param path the file, empty if it is no single one
 * @param line the line, or below 1 if there is none
 * @param sourceLine the text of that line, or empty
 * @param code the compiler's name for the problem, or one of the constants here
 * @param text what the compiler says, in English
 */
record Problem(String path, long line, String sourceLine, String code, String text) {
  /** The compiler did not come to an end in time. */
  static final String OUT_OF_TIME = "grader.out-of-time";

  /** The compiler broke down. */
  static final String BREAKDOWN = "grader.breakdown";

  /** A class cannot be stored as a file. */
  static final String LONG_NAME = "grader.long-name";

  static Problem ofWhole(String code) {
    return new Problem("", 0, "", code, "");
  }
}
