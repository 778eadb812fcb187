package bank.grader.quality.source;

import bank.grader.quality.finding.Place;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * A method or constructor of the student's.
 *
 * @param type the type that declares it
 * @param tree its tree
 * @param activity what it does
 */
public record DeclaredMethod(DeclaredType type, MethodTree tree, Activity activity) {

  /** Returns the simple name; that of the type for a constructor. */
  public String name() {
    return isConstructor() ? type.simpleName() : tree.getName().toString();
  }

  /** Returns how the student would call it, e.g. {@code Main.menu}. */
  public String symbol() {
    return type.name() + "." + name();
  }

  /** Tells whether it is a constructor. */
  public boolean isConstructor() {
    return tree.getName().contentEquals("<init>");
  }

  /** Tells whether the program is started here. */
  public boolean isMain() {
    return name().equals("main") && has(Modifier.STATIC);
  }

  /** Tells whether it has a modifier. */
  public boolean has(Modifier modifier) {
    return tree.getModifiers().getFlags().contains(modifier);
  }

  /** Tells whether it says that it overrides another. */
  public boolean isOverride() {
    return tree.getModifiers().getAnnotations().stream()
        .map(AnnotationTree::getAnnotationType)
        .anyMatch(annotation -> annotation.toString().endsWith("Override"));
  }

  /** Tells whether it only gets, sets or returns something: one statement without a condition. */
  public boolean isTrivial() {
    List<? extends StatementTree> statements =
        tree.getBody() == null ? List.of() : tree.getBody().getStatements();
    return activity.statements() <= 1 + tree.getParameters().size()
        && statements.size() <= 1
        && activity.nesting() == 0;
  }

  /** Tells whether it is still to be written, as in the untouched starter. */
  boolean isStub() {
    return tree.getBody() != null
        && tree.getBody().getStatements().size() == 1
        && tree.getBody().getStatements().get(0) instanceof ThrowTree problem
        && problem.getExpression() instanceof NewClassTree exception
        && exception.getIdentifier().toString().endsWith("ToDoException");
  }

  /** Tells whether it is a constructor that does no more than hand on and keep its parameters. */
  public boolean onlyKeepsParameters() {
    return isConstructor()
        && tree.getBody().getStatements().stream()
            .allMatch(statement -> statement instanceof ExpressionStatementTree)
        && activity.nesting() == 0;
  }

  /** Returns the length: lines with code, or statements if they are crowded on few lines. */
  public int length() {
    JavaSource source = type.source();
    return Math.max(source.codeLines(source.start(tree), source.end(tree)), activity.statements());
  }

  /** Returns the comment directly above it. */
  public Optional<Comment> comment() {
    return type.source().commentBefore(type.source().start(tree));
  }

  /** Returns the comments within it. */
  public List<Comment> innerComments() {
    return type.source().commentsWithin(type.source().start(tree), type.source().end(tree));
  }

  /** Returns where its name stands. */
  public Place place() {
    JavaSource source = type.source();
    int from =
        tree.getModifiers().getAnnotations().isEmpty()
            ? source.start(tree)
            : source.firstCode(source.end(lastAnnotation()));
    return new Place(source.path(), source.line(from), symbol());
  }

  private AnnotationTree lastAnnotation() {
    List<? extends AnnotationTree> annotations = tree.getModifiers().getAnnotations();
    return annotations.get(annotations.size() - 1);
  }
}
