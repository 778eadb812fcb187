package bank.grader.quality.naming;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A name that the student chose.
 *
 * @param kind what is named
 * @param text the name
 * @param declaredType the type of a variable or method as written; empty if there is none
 * @param scopeLines for how many lines it can be used; for a local variable or parameter only
 * @param place where it is declared
 */
record Name(Kind kind, String text, String declaredType, int scopeLines, Place place) {

  enum Kind {
    TYPE,
    METHOD,
    FIELD,
    CONSTANT,
    PARAMETER,
    LOCAL
  }

  /** Returns all names of a program; those of lambdas, loops and handlers are left out. */
  static List<Name> allOf(Program program) {
    List<Name> names = new ArrayList<>();
    for (DeclaredType type : program.types()) {
      names.add(new Name(Kind.TYPE, type.simpleName(), "", 0, type.place()));
      type.fields().forEach(field -> names.add(ofField(type, field)));
      for (DeclaredMethod method : type.methods()) {
        if (!method.isConstructor()) {
          names.add(ofMethod(method));
        }
        new LocalScanner(method, names).scan(method.tree(), null);
      }
    }
    return names;
  }

  private static Name ofMethod(DeclaredMethod method) {
    return new Name(
        Kind.METHOD,
        method.name(),
        String.valueOf(method.tree().getReturnType()),
        0,
        method.place());
  }

  private static Name ofField(DeclaredType type, VariableTree field) {
    Set<Modifier> modifiers = field.getModifiers().getFlags();
    boolean constant =
        modifiers.contains(Modifier.STATIC) && modifiers.contains(Modifier.FINAL)
            || type.tree().getKind() == Tree.Kind.INTERFACE
            || isEnumConstant(type, field);
    return new Name(
        constant ? Kind.CONSTANT : Kind.FIELD,
        field.getName().toString(),
        String.valueOf(field.getType()),
        0,
        type.place(field));
  }

  private static boolean isEnumConstant(DeclaredType type, VariableTree field) {
    return type.tree().getKind() == Tree.Kind.ENUM
        && String.valueOf(field.getType()).equals(type.simpleName());
  }

  /** Collects the names of a method's parameters and variables. */
  private static final class LocalScanner extends TreeScanner<Void, Void> {
    private final DeclaredMethod method;
    private final List<Name> names;

    LocalScanner(DeclaredMethod method, List<Name> names) {
      this.method = method;
      this.names = names;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void nothing) {
      if (tree == method.tree()) {
        tree.getParameters().forEach(parameter -> add(Kind.PARAMETER, parameter));
      }
      return scan(tree.getBody(), nothing);
    }

    @Override
    public Void visitVariable(VariableTree tree, Void nothing) {
      add(Kind.LOCAL, tree);
      return super.visitVariable(tree, nothing);
    }

    @Override
    public Void visitClass(ClassTree tree, Void nothing) {
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
      return scan(tree.getBody(), nothing);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void nothing) {
      return scan(tree.getStatement(), nothing);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void nothing) {
      return scan(tree.getStatement(), nothing);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void nothing) {
      return scan(tree.getBlock(), nothing);
    }

    private void add(Kind kind, VariableTree variable) {
      JavaSource source = method.type().source();
      String name = variable.getName().toString();
      int scope = source.codeLines(source.start(variable), source.end(method.tree()));
      Place place = new Place(source.path(), source.line(variable), method.symbol() + ": " + name);
      names.add(new Name(kind, name, String.valueOf(variable.getType()), scope, place));
    }
  }
}
