package kz.sdu.bank.ui;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** Asks questions and prints answers. The only class that touches input and output. */
class Terminal {
  private final Scanner input;
  private final PrintStream output;

  Terminal(InputStream input, PrintStream output) {
    this.input = new Scanner(input, StandardCharsets.UTF_8);
    this.output = output;
  }

  void say(String text) {
    output.println(text);
  }

  /**
   * Asks for a line.
   *
   * @throws EndOfInputException if the user has closed the input
   */
  String ask(String question) {
    say(question);
    if (!input.hasNextLine()) {
      throw new EndOfInputException();
    }
    return input.nextLine().strip();
  }

  /**
   * Asks for an amount of money.
   *
   * @throws NumberFormatException if the answer is not a whole number
   */
  long askAmount(String question) {
    return Long.parseLong(ask(question));
  }
}
