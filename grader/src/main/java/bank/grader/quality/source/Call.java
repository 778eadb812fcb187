package bank.grader.quality.source;

/**
 * A call in a method.
 *
 * @param receiver the last simple name before the dot, or the type of a new object; {@code this}
 *     for a call to a method of the own type; empty if there is no name
 * @param method the name of what is called
 * @param arity the number of arguments
 */
public record Call(String receiver, String method, int arity) {
  /** The receiver of a call to a method of the own type. */
  public static final String OWN = "this";
}
