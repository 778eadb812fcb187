package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import bank.grader.quality.sql.Members.FieldOfType;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the texts that expressions of a program may have. Used for one program. */
final class TextReader extends SimpleTreeVisitor<Texts, Context> {
  /** Beyond it nothing is said of the rest: a hundred times what ordinary programs need. */
  private static final int MOST_STEPS = 100_000;

  private static final Set<String> BUILDERS =
      Set.of("StringBuilder", "StringBuffer", "String", "StringJoiner");

  private final Variables variables;
  private final Calls calls;
  private final Set<Tree> open = new HashSet<>();
  private int steps;

  TextReader(Members members) {
    this.variables = new Variables(members, this);
    this.calls = new Calls(members, this);
  }

  /** Reads an expression. What leads back to itself, or too far, has no text. */
  Texts read(ExpressionTree expression, Context context) {
    steps++;
    if (steps > MOST_STEPS || !open.add(expression)) {
      return Texts.NONE;
    }
    try {
      return visit(expression, context);
    } finally {
      open.remove(expression);
    }
  }

  /** Reads expressions that stand for each other. */
  Texts readAny(List<? extends ExpressionTree> expressions, Context context) {
    return expressions.stream()
        .map(expression -> read(expression, context))
        .reduce(Texts.NONE, Texts::or);
  }

  /** Reads an expression that is joined to other text where it stands. */
  Texts readJoined(ExpressionTree expression, Context context) {
    Place place = context.body().place(expression);
    return read(expression, context).joinedAt(place);
  }

  /** Reads what a field may hold. */
  Texts readField(FieldOfType field) {
    return variables.field(field);
  }

  @Override
  protected Texts defaultAction(Tree tree, Context context) {
    boolean isNumber = tree instanceof ExpressionTree value && Numbers.isNumber(value);
    return Texts.dynamic(isNumber ? Piece.Kind.NUMBER : Piece.Kind.VALUE);
  }

  @Override
  public Texts visitLiteral(LiteralTree tree, Context context) {
    return tree.getValue() == null ? Texts.NONE : Texts.constant(String.valueOf(tree.getValue()));
  }

  @Override
  public Texts visitParenthesized(ParenthesizedTree tree, Context context) {
    return read(tree.getExpression(), context);
  }

  @Override
  public Texts visitTypeCast(TypeCastTree tree, Context context) {
    Texts texts = read(tree.getExpression(), context);
    return Numbers.isType(tree.getType()) ? texts.asNumbers() : texts;
  }

  @Override
  public Texts visitBinary(BinaryTree tree, Context context) {
    if (tree.getKind() != Tree.Kind.PLUS) {
      return defaultAction(tree, context);
    }
    return readJoined(tree.getLeftOperand(), context)
        .plus(readJoined(tree.getRightOperand(), context));
  }

  @Override
  public Texts visitAssignment(AssignmentTree tree, Context context) {
    return read(tree.getExpression(), context);
  }

  @Override
  public Texts visitConditionalExpression(ConditionalExpressionTree tree, Context context) {
    return readAny(List.of(tree.getTrueExpression(), tree.getFalseExpression()), context);
  }

  @Override
  public Texts visitSwitchExpression(SwitchExpressionTree tree, Context context) {
    List<ExpressionTree> results = new ArrayList<>();
    for (CaseTree branch : tree.getCases()) {
      if (branch.getBody() instanceof ExpressionTree result) {
        results.add(result);
      } else if (branch.getBody() instanceof ExpressionStatementTree statement) {
        results.add(statement.getExpression());
      }
    }
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitYield(YieldTree inner, Void nothing) {
        results.add(inner.getValue());
        return null;
      }

      @Override
      public Void visitCase(CaseTree inner, Void nothing) {
        scan(inner.getStatements(), nothing);
        return scan(inner.getBody(), nothing);
      }
    }.scan(tree.getCases(), null);
    return readAny(results.stream().distinct().toList(), context);
  }

  @Override
  public Texts visitNewArray(NewArrayTree tree, Context context) {
    return tree.getInitializers() == null ? Texts.NONE : readAny(tree.getInitializers(), context);
  }

  @Override
  public Texts visitNewClass(NewClassTree tree, Context context) {
    if (!BUILDERS.contains(Members.simpleName(tree.getIdentifier()))) {
      return defaultAction(tree, context);
    }
    List<? extends ExpressionTree> arguments = tree.getArguments();
    if (arguments.isEmpty() || isCapacity(arguments.get(0))) {
      return Texts.constant("");
    }
    return arguments.size() == 1 ? read(arguments.get(0), context) : defaultAction(tree, context);
  }

  private static boolean isCapacity(ExpressionTree argument) {
    return Numbers.isNumber(argument) || argument.getKind() == Tree.Kind.INT_LITERAL;
  }

  @Override
  public Texts visitIdentifier(IdentifierTree tree, Context context) {
    return variables.value(tree.getName().toString(), context.offset(tree), context);
  }

  @Override
  public Texts visitMemberSelect(MemberSelectTree tree, Context context) {
    return variables.member(tree, context);
  }

  @Override
  public Texts visitMethodInvocation(MethodInvocationTree tree, Context context) {
    return calls.result(tree, context);
  }
}
