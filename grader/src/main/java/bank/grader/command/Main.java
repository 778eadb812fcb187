package bank.grader.command;

import java.io.PrintWriter;

/** The entry point of {@code grader.jar}. */
public final class Main {

  private Main() {}

  /** Runs the command line and exits with its status. */
  public static void main(String[] arguments) {
    System.exit(
        CommandLineInterface.run(
            arguments, new PrintWriter(System.out, true), new PrintWriter(System.err, true)));
  }
}
