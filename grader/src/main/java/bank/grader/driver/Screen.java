package bank.grader.driver;

import java.util.Optional;

/**
 * What a console program printed until it waited for input again, or ended.
 *
 * @param text the output since the last input, standard output and standard error together
 * @param ending how the program ended; empty while it waits for input
 */
public record Screen(String text, Optional<Ending> ending) {

  /** Tells whether the program waits for input. */
  public boolean isWaiting() {
    return ending.isEmpty();
  }
}
