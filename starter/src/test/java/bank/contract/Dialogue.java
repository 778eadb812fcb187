package bank.contract;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that was said between a test and the console program, with the checks on it. Every failure
 * shows the whole dialogue.
 *
 * @param entered the lines that were entered
 * @param output what the program printed
 * @param errors what the program printed to standard error
 * @param exitStatus how the program ended
 */
record Dialogue(List<String> entered, String output, String errors, int exitStatus) {
  private static final Pattern STACK_TRACE = Pattern.compile("(?m)^\\s+at [\\w.$/]+\\(.*\\)\\s*$");

  /** How many characters a failure shows; no right answer to these tests is longer. */
  private static final int SHOWN = 5_000;

  Dialogue {
    entered = List.copyOf(entered);
  }

  /** Checks that the program printed these texts in this order; other text may be between. */
  Dialogue says(String... texts) {
    int position = 0;
    for (String text : texts) {
      Matcher matcher = found(text);
      if (!matcher.find(position)) {
        String where = position == 0 ? "" : " at this point";
        fail("The program must print <%s>%s.%n%s", text, where, this);
      }
      position = matcher.end();
    }
    return this;
  }

  /** Tells whether the program printed this text. */
  boolean contains(String text) {
    return found(text).find();
  }

  /** Checks that the program did not print this text. */
  Dialogue neverSays(String text, String because) {
    if (contains(text)) {
      fail("The program must not print <%s>: %s.%n%s", text, because, this);
    }
    return this;
  }

  /** Checks that the program said goodbye and ended normally. */
  void endsWithBye() {
    says("Bye!");
    endsNormally();
  }

  /** Checks that no stack trace reached the user, and that the exit status is 0. */
  void endsNormally() {
    showsNoStackTrace();
    if (exitStatus != 0) {
      fail("The program must end normally, with exit status 0.%n%s", this);
    }
  }

  /** Checks that the program refused to start: one clear line on standard error, exit status 2. */
  void isRefused(String because) {
    showsNoStackTrace();
    if (exitStatus != 2 || errors.lines().filter(line -> !line.isBlank()).count() != 1) {
      fail(
          "%s: the program must print one clear line to standard error (System.err) and end with"
              + " exit status 2.%n%s",
          because, this);
    }
  }

  private void showsNoStackTrace() {
    if (STACK_TRACE.matcher(output + "\n" + errors).find()) {
      fail("The user must never see a stack trace.%n%s", this);
    }
  }

  /** Finds a text; a number at its end must be the whole number. */
  private Matcher found(String text) {
    return Pattern.compile(Pattern.quote(text) + "(?<!\\d(?=\\d))").matcher(output);
  }

  @Override
  public String toString() {
    return String.format(
        "--- entered, line by line:%n%s%n--- printed:%n%s%n--- printed to standard error:%n%s%n"
            + "--- exit status: %d",
        String.join(System.lineSeparator(), entered), output.strip(), errors.strip(), exitStatus);
  }
}
