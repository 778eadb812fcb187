package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds loops that go through a whole table to find one row, which {@code WHERE} would do. */
final class WholeTableReading extends TreeScanner<Void, Void> {
  private static final Pattern WHOLE_TABLE =
      Pattern.compile("(?is)\\s*select\\s[^()]*\\bfrom\\s+[\"`\\[]?\\w+[\"`\\]]?\\s*;?\\s*");
  private static final Set<String> COMPARING =
      Set.of("equals", "equalsIgnoreCase", "contentEquals");

  private final Statements statements;
  private final Body body;
  private final List<Place> found = new ArrayList<>();

  private WholeTableReading(Statements statements, Body body) {
    this.statements = statements;
    this.body = body;
  }

  static List<Place> find(Statements statements) {
    return statements.members().bodies().stream()
        .flatMap(body -> findIn(body, statements).stream())
        .toList();
  }

  private static List<Place> findIn(Body body, Statements statements) {
    WholeTableReading reading = new WholeTableReading(statements, body);
    reading.scan(body.tree(), null);
    return reading.found;
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree loop, Void nothing) {
    Optional<String> rows = rowsOf(loop);
    if (rows.isPresent() && readsWholeTable(rows.get(), loop) && searches(loop, rows.get())) {
      found.add(body.place(loop));
    }
    return super.visitWhileLoop(loop, nothing);
  }

  /** Returns the result that a loop goes through: {@code while (rows.next())}. */
  private static Optional<String> rowsOf(WhileLoopTree loop) {
    String condition = loop.getCondition().toString();
    return condition.matches("\\(\\w+\\.next\\(\\)\\)")
        ? Optional.of(condition.substring(1, condition.indexOf('.')))
        : Optional.empty();
  }

  private boolean readsWholeTable(String rows, WhileLoopTree loop) {
    List<Statement> read = statements.resultIn(rows, body.source().start(loop), body);
    return !read.isEmpty()
        && read.stream()
            .allMatch(
                statement ->
                    statement.text().isConstant()
                        && WHOLE_TABLE.matcher(statement.text().complete()).matches());
  }

  private boolean searches(WhileLoopTree loop, String rows) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitIf(IfTree tree, Void nothing) {
        found[0] |= comparesWith(tree.getCondition(), rows);
        return super.visitIf(tree, nothing);
      }
    }.scan(loop.getStatement(), null);
    return found[0];
  }

  private boolean comparesWith(ExpressionTree condition, String rows) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof MemberSelectTree select
            && COMPARING.contains(select.getIdentifier().toString())) {
          found[0] |= isColumn(select.getExpression(), rows);
          call.getArguments().forEach(argument -> found[0] |= isColumn(argument, rows));
        }
        return super.visitMethodInvocation(call, nothing);
      }

      @Override
      public Void visitBinary(BinaryTree tree, Void nothing) {
        if (tree.getKind() == Tree.Kind.EQUAL_TO) {
          found[0] |=
              isColumn(tree.getLeftOperand(), rows) || isColumn(tree.getRightOperand(), rows);
        }
        return super.visitBinary(tree, nothing);
      }
    }.scan(condition, null);
    return found[0];
  }

  /** Tells whether an expression is a value of the row, or a variable that was given one. */
  private boolean isColumn(ExpressionTree expression, String rows) {
    if (expression instanceof IdentifierTree identifier) {
      return body.definitions()
          .lastValue(identifier.getName().toString(), body.source().start(identifier))
          .filter(value -> isGetter(value, rows))
          .isPresent();
    }
    return isGetter(expression, rows);
  }

  private static boolean isGetter(ExpressionTree expression, String rows) {
    return expression instanceof MethodInvocationTree call
        && call.getMethodSelect().toString().matches(Pattern.quote(rows) + "\\.get\\w+");
  }
}
