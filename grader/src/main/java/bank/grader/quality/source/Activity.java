package bank.grader.quality.source;

import java.util.List;
import java.util.Map;

/**
 * What a method does.
 *
 * @param statements how many statements it has, blocks not counted
 * @param nesting how many conditions, loops and switches stand within each other at most; a chain
 *     of {@code else if} is one
 * @param uses what it has to do with the world outside, and in how many places
 * @param calls what it calls, in order
 * @param variables the simple types of parameters and local variables by name
 */
public record Activity(
    int statements,
    int nesting,
    Map<Use, Integer> uses,
    List<Call> calls,
    Map<String, String> variables) {

  /** Copies the collections. */
  public Activity {
    uses = Map.copyOf(uses);
    calls = List.copyOf(calls);
    variables = Map.copyOf(variables);
  }

  /** Returns in how many places the method does something. */
  public int count(Use use) {
    return uses.getOrDefault(use, 0);
  }
}
