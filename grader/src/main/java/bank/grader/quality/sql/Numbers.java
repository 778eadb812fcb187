package bank.grader.quality.sql;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.Set;

/** Tells numbers from other values by what the source says, since nothing is attributed. */
final class Numbers {
  private static final Set<String> TYPES =
      Set.of(
          "byte",
          "short",
          "int",
          "long",
          "float",
          "double",
          "boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Boolean",
          "BigDecimal",
          "BigInteger",
          "AtomicInteger",
          "AtomicLong");

  /** Methods of the JDK that return numbers, and whose names say so. */
  private static final Set<String> CALLS =
      Set.of(
          "abs",
          "addExact",
          "count",
          "currentTimeMillis",
          "doubleValue",
          "floorMod",
          "getAsInt",
          "getAsLong",
          "getBigDecimal",
          "getDouble",
          "getFloat",
          "getInt",
          "getLong",
          "getShort",
          "hashCode",
          "incrementAndGet",
          "intValue",
          "length",
          "longValue",
          "max",
          "min",
          "nanoTime",
          "nextDouble",
          "nextInt",
          "nextLong",
          "ordinal",
          "parseDouble",
          "parseInt",
          "parseLong",
          "pow",
          "round",
          "size",
          "sqrt",
          "subtractExact",
          "sum");

  private Numbers() {}

  static boolean isType(Tree type) {
    return type != null && TYPES.contains(Members.simpleName(type));
  }

  /** Tells whether an expression that is no constant is a number for certain. */
  static boolean isNumber(ExpressionTree expression) {
    if (expression instanceof TypeCastTree cast) {
      return isType(cast.getType());
    }
    if (expression instanceof ConditionalExpressionTree choice) {
      return isNumber(choice.getTrueExpression()) && isNumber(choice.getFalseExpression());
    }
    if (expression instanceof MethodInvocationTree call) {
      return CALLS.contains(Members.calledName(call.getMethodSelect()));
    }
    return expression instanceof UnaryTree
        || expression instanceof BinaryTree && expression.getKind() != Tree.Kind.PLUS;
  }
}
