package bank.reference.console;

import bank.contract.AmountTooLargeException;
import bank.contract.InvalidAmountException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Lines of text, asked for and shown. */
final class Terminal {
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");

  /** Longer than any sensible answer; the rest of an endless line must not fill the memory. */
  private static final int LONGEST_LINE = 1_000;

  private static final int END = -1;

  private final Reader input;
  private final PrintStream output;

  Terminal(InputStream input, OutputStream output) {
    this.input = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    // Flushes at each line: whoever talks to us, person or program, sees the question at once.
    this.output = new PrintStream(output, true, StandardCharsets.UTF_8);
  }

  /** Shows a line. */
  void say(Object line) {
    output.println(line);
  }

  /**
   * Asks a question and reads the answer.
   *
   * @return the line without the spaces around it; empty if it was too long to be an answer
   * @throws InputEndedException if there is no further line
   */
  String ask(String question) {
    say(question);
    try {
      return readLine().strip();
    } catch (IOException unreadable) {
      throw new InputEndedException(unreadable);
    }
  }

  /**
   * Asks for a number.
   *
   * @return any number, negative ones included: the bank knows which it accepts
   * @throws NotANumberException if the answer is not a whole number
   * @throws AmountTooLargeException if it is larger than a {@code long}
   * @throws InvalidAmountException if it is less than a {@code long}
   */
  long askNumber(String question) {
    String answer = ask(question);
    if (!WHOLE_NUMBER.matcher(answer).matches()) {
      throw new NotANumberException();
    }
    BigInteger number = new BigInteger(answer);
    if (number.bitLength() < Long.SIZE) {
      return number.longValue();
    }
    throw number.signum() > 0 ? new AmountTooLargeException() : new InvalidAmountException();
  }

  private String readLine() throws IOException {
    int character = input.read();
    if (character == END) {
      throw new InputEndedException();
    }
    StringBuilder line = new StringBuilder();
    while (character != END && character != '\n') {
      if (line.length() <= LONGEST_LINE) {
        line.append((char) character);
      }
      character = input.read();
    }
    return line.length() <= LONGEST_LINE ? line.toString() : "";
  }
}
