package bank.grader.language;

import java.util.Arrays;
import java.util.List;

/**
 * Something to tell a person, independent of the language.
 *
 * @param key the key of a pattern in the message bundles, {@code bundle.rest}
 * @param arguments what the pattern is filled with, in its order; may be text from a submission
 */
public record Message(String key, List<String> arguments) {

  /** Copies the arguments. */
  public Message {
    if (key.indexOf('.') < 1) {
      throw new IllegalArgumentException("a message key begins with its bundle: " + key);
    }
    arguments = List.copyOf(arguments);
  }

  /** Creates a message; the arguments are turned into text as they are. */
  public static Message of(String key, Object... arguments) {
    return new Message(key, Arrays.stream(arguments).map(String::valueOf).toList());
  }
}
