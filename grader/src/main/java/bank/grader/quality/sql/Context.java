package bank.grader.quality.sql;

import com.sun.source.tree.ExpressionTree;
import java.util.Map;

/**
 * Where an expression is read.
 *
 * @param body the member that it stands in
 * @param arguments the texts of the member's parameters by name, as far as one call is followed;
 *     the others may be whatever any call gives them
 */
record Context(Body body, Map<String, Texts> arguments) {

  static Context anyCallOf(Body body) {
    return new Context(body, Map.of());
  }

  int offset(ExpressionTree expression) {
    return body.source().start(expression);
  }
}
