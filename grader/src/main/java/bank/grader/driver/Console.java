package bank.grader.driver;

import java.util.List;
import java.util.OptionalInt;

/** The dialogue with a console program, line by line, for checks of the console itself. */
public interface Console extends AutoCloseable {

  /** Returns what the program printed before it waited for its first input. */
  Screen start();

  /** Types one line and waits until the program waits for the next, or ends. */
  Screen type(String line);

  /** Ends the input, as Ctrl+D does, and waits until the program ends. */
  Screen endInput();

  /** Returns the whole dialogue so far, a line each; typed lines begin with {@code "> "}. */
  List<String> conversation();

  /** Returns the status that the program ended with, once it has ended of itself. */
  OptionalInt exitStatus();

  /** Ends the program in any way. */
  @Override
  void close();
}
