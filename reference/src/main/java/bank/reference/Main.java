package bank.reference;

/** The outermost end of the program: the only place that touches the JVM's streams and its exit. */
public final class Main {

  private Main() {}

  /**
   * Runs the bank's console until the customer leaves.
   *
   * @param args {@code -fileName} and the path of the database file
   */
  public static void main(String[] args) {
    int status = new BankProgram(System.in, System.out, System.err).run(args);
    if (status != BankProgram.FINISHED) {
      System.exit(status);
    }
  }
}
