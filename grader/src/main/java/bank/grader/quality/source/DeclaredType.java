package bank.grader.quality.source;

import bank.grader.quality.finding.Place;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** A class, interface, enum or record of the student's, nested ones included. */
public final class DeclaredType {
  private final JavaSource source;
  private final ClassTree tree;
  private final Optional<DeclaredType> outer;
  private final List<DeclaredMethod> methods;

  DeclaredType(JavaSource source, ClassTree tree, Optional<DeclaredType> outer) {
    this.source = source;
    this.tree = tree;
    this.outer = outer;
    this.methods =
        tree.getMembers().stream()
            .filter(MethodTree.class::isInstance)
            .map(MethodTree.class::cast)
            .filter(this::isWritten)
            .map(method -> new DeclaredMethod(this, method, ActivityScanner.of(source, method)))
            .filter(method -> !method.isStub())
            .toList();
  }

  /** Returns the file that it stands in. */
  public JavaSource source() {
    return source;
  }

  /** Returns its tree. */
  public ClassTree tree() {
    return tree;
  }

  /** Returns the type around it. */
  public Optional<DeclaredType> outer() {
    return outer;
  }

  /** Returns the methods and constructors that are written, in order. */
  public List<DeclaredMethod> methods() {
    return methods;
  }

  /** Returns the fields, and the constants of an enum, in order. */
  public List<VariableTree> fields() {
    return tree.getMembers().stream()
        .filter(VariableTree.class::isInstance)
        .map(VariableTree.class::cast)
        .toList();
  }

  /** Returns the name without those of the types around it. */
  public String simpleName() {
    return tree.getSimpleName().toString();
  }

  /** Returns the name with those of the types around it. */
  public String name() {
    return outer.map(around -> around.name() + ".").orElse("") + simpleName();
  }

  /** Tells whether it is a record. */
  public boolean isRecord() {
    return tree.getKind() == Tree.Kind.RECORD;
  }

  /** Tells whether it has a modifier. */
  public boolean has(Modifier modifier) {
    return tree.getModifiers().getFlags().contains(modifier);
  }

  /** Tells whether there is anything in it that the student wrote. */
  public boolean isOwn() {
    boolean hasStubs =
        tree.getMembers().stream().filter(MethodTree.class::isInstance).count() > methods.size();
    return !methods.isEmpty() || !fields().isEmpty() || !hasStubs;
  }

  /** Returns how many lines of code it has. */
  public int length() {
    return source.codeLines(source.start(tree), source.end(tree));
  }

  /** Returns the comment directly above it, or above the first line of a file. */
  public Optional<Comment> comment() {
    return source.commentBefore(source.start(tree));
  }

  /** Returns where it is declared. */
  public Place place() {
    return new Place(source.path(), source.line(tree), name());
  }

  /** Returns the place of a field. */
  public Place place(VariableTree field) {
    return new Place(source.path(), source.line(field), name() + "." + field.getName());
  }

  // The compiler's parser adds nothing, but a record's compact constructor has no body of its own
  // in some versions.
  private boolean isWritten(MethodTree method) {
    return source.end(method) > source.start(method);
  }
}
