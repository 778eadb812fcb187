package bank.grader.quality.source;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out what one method does. Used once. */
final class ActivityScanner extends TreeScanner<Void, Void> {
  private static final Set<String> EXECUTING_CALLS =
      Set.of("executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");

  /** How people call a statement, to tell it from other things that can be executed. */
  private static final Pattern STATEMENT =
      Pattern.compile("(?i)(?:.*(?:statement|stmt|query|sql|table)|st|ps|pst|prep\\w*|)\\d*");

  private static final Set<String> READING_CALLS = Set.of("nextLine", "readLine", "readPassword");

  /** Calls of a Scanner, and of a Random just so. */
  private static final Set<String> NUMBER_CALLS = Set.of("nextInt", "nextLong", "nextDouble");

  /** How people call what draws numbers. */
  private static final Pattern RANDOM = Pattern.compile("(?i).*(?:rand|rnd|rng|generator).*|r");

  /** How people call what reads the keyboard, to tell it from other things that have a next. */
  private static final Pattern KEYBOARD =
      Pattern.compile("(?i).*(?:scan|input|keyboard|reader).*|sc|in|s");

  private final boolean knowsDatabase;
  private final Map<Use, Integer> uses = new EnumMap<>(Use.class);
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, String> variables = new HashMap<>();
  private int statements;
  private int depth;
  private int deepest;
  private int handlers;

  private ActivityScanner(JavaSource source) {
    this.knowsDatabase = source.knowsDatabase();
  }

  /** Scans a method of a source. */
  static Activity of(JavaSource source, MethodTree method) {
    ActivityScanner scanner = new ActivityScanner(source);
    scanner.scan(method, null);
    return new Activity(
        scanner.statements, scanner.deepest, scanner.uses, scanner.calls, scanner.variables);
  }

  @Override
  public Void scan(Tree tree, Void nothing) {
    if (tree instanceof StatementTree && !(tree instanceof BlockTree)) {
      statements++;
    }
    return super.scan(tree, nothing);
  }

  @Override
  public Void visitIf(IfTree tree, Void nothing) {
    scan(tree.getCondition(), nothing);
    deeper(() -> scan(tree.getThenStatement(), nothing));
    if (tree.getElseStatement() instanceof IfTree) {
      return scan(tree.getElseStatement(), nothing);
    }
    return deeper(() -> scan(tree.getElseStatement(), nothing));
  }

  @Override
  public Void visitForLoop(ForLoopTree tree, Void nothing) {
    return deeper(() -> super.visitForLoop(tree, nothing));
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    return deeper(() -> super.visitEnhancedForLoop(tree, nothing));
  }

  @Override
  public Void visitWhileLoop(WhileLoopTree tree, Void nothing) {
    return deeper(() -> super.visitWhileLoop(tree, nothing));
  }

  @Override
  public Void visitDoWhileLoop(DoWhileLoopTree tree, Void nothing) {
    return deeper(() -> super.visitDoWhileLoop(tree, nothing));
  }

  @Override
  public Void visitSwitch(SwitchTree tree, Void nothing) {
    return deeper(() -> super.visitSwitch(tree, nothing));
  }

  @Override
  public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
    return deeper(() -> super.visitSwitchExpression(tree, nothing));
  }

  @Override
  public Void visitCase(CaseTree tree, Void nothing) {
    // The labels are left out: they are constants, and their methods differ between JDKs.
    scan(tree.getStatements(), nothing);
    return scan(tree.getBody(), nothing);
  }

  @Override
  public Void visitCatch(CatchTree tree, Void nothing) {
    handlers++;
    super.visitCatch(tree, nothing);
    handlers--;
    return null;
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    if (tree.getType() != null) {
      variables.put(tree.getName().toString(), tree.getType().toString());
    }
    return super.visitVariable(tree, nothing);
  }

  @Override
  public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
    String name = tree.toString();
    if (name.equals("System.in")) {
      count(Use.READS_CONSOLE);
    } else if (name.equals("System.out") && handlers == 0) {
      count(Use.WRITES_CONSOLE);
    }
    return super.visitMemberSelect(tree, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    Call call = callOf(tree);
    calls.add(call);
    if (knowsDatabase && isExecuting(call)) {
      count(Use.EXECUTES_SQL);
    } else if (isReading(call)) {
      count(Use.READS_CONSOLE);
    } else if (call.receiver().equals("System") && call.method().equals("exit")) {
      count(Use.EXIT);
    }
    return super.visitMethodInvocation(tree, nothing);
  }

  private static boolean isExecuting(Call call) {
    return EXECUTING_CALLS.contains(call.method())
        || call.method().equals("execute") && STATEMENT.matcher(call.receiver()).matches();
  }

  private static boolean isReading(Call call) {
    boolean isDrawing = call.arity() > 0 || RANDOM.matcher(call.receiver()).matches();
    return READING_CALLS.contains(call.method())
        || NUMBER_CALLS.contains(call.method()) && !isDrawing
        || call.method().equals("next") && KEYBOARD.matcher(call.receiver()).matches();
  }

  private void count(Use use) {
    uses.merge(use, 1, Integer::sum);
  }

  private static Call callOf(MethodInvocationTree tree) {
    int arity = tree.getArguments().size();
    if (tree.getMethodSelect() instanceof MemberSelectTree select) {
      return new Call(receiverOf(select.getExpression()), select.getIdentifier().toString(), arity);
    }
    return new Call(Call.OWN, tree.getMethodSelect().toString(), arity);
  }

  private static String receiverOf(ExpressionTree expression) {
    if (expression instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    if (expression instanceof MemberSelectTree select) {
      return select.getIdentifier().toString();
    }
    if (expression instanceof NewClassTree creation) {
      return creation.getIdentifier().toString();
    }
    return "";
  }

  private Void deeper(Runnable inside) {
    depth++;
    deepest = Math.max(deepest, depth);
    inside.run();
    depth--;
    return null;
  }
}
