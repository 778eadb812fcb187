package bank.grader.quality.sql;

import bank.grader.quality.source.JavaSource;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the variables of one member are given texts, in the order of the source. */
final class Definitions extends TreeScanner<Void, Void> {
  private static final Set<String> APPENDING_CALLS = Set.of("append", "insert", "add");

  private static final Set<Tree.Kind> SCOPES =
      EnumSet.of(
          Tree.Kind.METHOD,
          Tree.Kind.LAMBDA_EXPRESSION,
          Tree.Kind.BLOCK,
          Tree.Kind.FOR_LOOP,
          Tree.Kind.ENHANCED_FOR_LOOP,
          Tree.Kind.WHILE_LOOP,
          Tree.Kind.CASE,
          Tree.Kind.TRY,
          Tree.Kind.CATCH);

  private final JavaSource source;
  private final Deque<Definition.Scope> scopes = new ArrayDeque<>();
  private final List<Definition> found = new ArrayList<>();

  private Definitions(JavaSource source) {
    this.source = source;
  }

  static Definitions in(JavaSource source, Tree member) {
    Definitions definitions = new Definitions(source);
    definitions.within(member, () -> definitions.scan(member, null));
    definitions.found.sort(Comparator.comparingInt(Definition::offset));
    return definitions;
  }

  /** Finds the declaration of the local variable or parameter that a name means at an offset. */
  Optional<Definition> declaration(String name, int offset) {
    return found.stream()
        .filter(Definition::isDeclaration)
        .filter(one -> one.name().equals(name) && one.offset() <= offset)
        .filter(one -> one.scope().contains(offset))
        .reduce((outer, inner) -> inner);
  }

  /** Returns what a declared variable is given between its declaration and an offset. */
  List<Definition> since(Definition declaration, int offset) {
    return found.stream()
        .filter(one -> !one.isDeclaration() && !one.isMember())
        .filter(one -> one.name().equals(declaration.name()))
        .filter(one -> one.offset() > declaration.offset() && one.offset() < offset)
        .filter(one -> declaration.scope().contains(one.offset()))
        .toList();
  }

  /** Returns what a local variable is given last for certain before an offset. */
  Optional<ExpressionTree> lastValue(String name, int offset) {
    Optional<Definition> declaration = declaration(name, offset);
    return declaration
        .flatMap(
            declared ->
                since(declared, offset).stream()
                    .filter(definition -> definition.scope().contains(offset))
                    .reduce((earlier, later) -> later))
        .or(() -> declaration)
        .flatMap(Definition::value);
  }

  /** Returns what a field is given here. */
  List<Definition> ofField(String name) {
    return found.stream()
        .filter(one -> !one.isDeclaration() && one.name().equals(name))
        .filter(one -> one.isMember() || declaration(name, one.offset()).isEmpty())
        .toList();
  }

  @Override
  public Void scan(Tree tree, Void nothing) {
    if (tree != null && SCOPES.contains(tree.getKind())) {
      within(tree, () -> super.scan(tree, nothing));
      return null;
    }
    return super.scan(tree, nothing);
  }

  @Override
  public Void visitVariable(VariableTree tree, Void nothing) {
    add(
        tree.getName().toString(),
        Definition.Kind.DECLARED,
        Optional.ofNullable(tree.getInitializer()),
        Optional.ofNullable(tree.getType()),
        tree);
    return super.visitVariable(tree, nothing);
  }

  @Override
  public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
    VariableTree variable = tree.getVariable();
    add(
        variable.getName().toString(),
        Definition.Kind.ELEMENT,
        Optional.of(tree.getExpression()),
        Optional.ofNullable(variable.getType()),
        variable);
    scan(tree.getExpression(), nothing);
    branch(tree.getStatement());
    return null;
  }

  @Override
  public Void visitAssignment(AssignmentTree tree, Void nothing) {
    addTo(tree.getVariable(), Definition.Kind.ASSIGNED, tree.getExpression());
    return super.visitAssignment(tree, nothing);
  }

  @Override
  public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void nothing) {
    if (tree.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
      addTo(tree.getVariable(), Definition.Kind.APPENDED, tree.getExpression());
    }
    return super.visitCompoundAssignment(tree, nothing);
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
    if (isAppending(tree)) {
      List<? extends ExpressionTree> arguments = tree.getArguments();
      addTo(builderOf(tree), Definition.Kind.APPENDED, arguments.get(arguments.size() - 1));
    }
    return super.visitMethodInvocation(tree, nothing);
  }

  /** Tells whether a call adds its last argument to the text of its receiver. */
  static boolean isAppending(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && APPENDING_CALLS.contains(select.getIdentifier().toString())
        && !call.getArguments().isEmpty();
  }

  private static ExpressionTree builderOf(MethodInvocationTree appending) {
    ExpressionTree receiver = appending;
    while (receiver instanceof MethodInvocationTree call && isAppending(call)) {
      receiver = ((MemberSelectTree) call.getMethodSelect()).getExpression();
    }
    return receiver;
  }

  private void addTo(ExpressionTree target, Definition.Kind kind, ExpressionTree value) {
    if (target instanceof IdentifierTree identifier) {
      add(identifier.getName().toString(), kind, Optional.of(value), Optional.empty(), value);
    } else if (target instanceof MemberSelectTree select) {
      found.add(
          new Definition(
              select.getIdentifier().toString(),
              kind,
              Optional.of(value),
              Optional.empty(),
              true,
              source.start(value),
              scopes.peek()));
    }
  }

  private void add(
      String name,
      Definition.Kind kind,
      Optional<ExpressionTree> value,
      Optional<Tree> type,
      Tree place) {
    found.add(new Definition(name, kind, value, type, false, source.start(place), scopes.peek()));
  }

  @Override
  public Void visitIf(IfTree tree, Void nothing) {
    scan(tree.getCondition(), nothing);
    branch(tree.getThenStatement());
    branch(tree.getElseStatement());
    return null;
  }

  @Override
  public Void visitCase(CaseTree tree, Void nothing) {
    // The labels are left out: they are constants, and their methods differ between JDKs.
    scan(tree.getStatements(), nothing);
    return scan(tree.getBody(), nothing);
  }

  /** What need not happen is a scope, also if it is not in braces. */
  private void branch(StatementTree statement) {
    if (statement != null) {
      within(statement, () -> scan(statement, null));
    }
  }

  private void within(Tree scope, Runnable inside) {
    scopes.push(new Definition.Scope(source.start(scope), source.end(scope)));
    inside.run();
    scopes.pop();
  }
}
