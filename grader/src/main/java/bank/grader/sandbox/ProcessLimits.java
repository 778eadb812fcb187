package bank.grader.sandbox;

/**
 * What a child process may use. Time and heap are its starter's business.
 *
 * @param fileBytes no file grows larger
 * @param openFiles no more files are open at the same time
 * @param outputBytes no more is written to standard output and standard error; then the process is
 *     killed
 */
public record ProcessLimits(long fileBytes, int openFiles, long outputBytes) {

  /** Makes sure that there is something to use. */
  public ProcessLimits {
    if (fileBytes <= 0 || openFiles <= 0 || outputBytes <= 0) {
      throw new IllegalArgumentException("limits are positive");
    }
  }
}
