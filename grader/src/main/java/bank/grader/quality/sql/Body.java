package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.JavaSource;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;

/**
 * A member of a type: a method, a constructor, an initialiser or a field.
 *
 * @param type the type that declares it
 * @param tree its tree
 * @param definitions what its variables are given
 */
record Body(DeclaredType type, Tree tree, Definitions definitions) {

  static Body of(DeclaredType type, Tree tree) {
    return new Body(type, tree, Definitions.in(type.source(), tree));
  }

  JavaSource source() {
    return type.source();
  }

  Optional<MethodTree> method() {
    return tree instanceof MethodTree method ? Optional.of(method) : Optional.empty();
  }

  List<? extends VariableTree> parameters() {
    return method().<List<? extends VariableTree>>map(MethodTree::getParameters).orElse(List.of());
  }

  boolean isConstructor() {
    return method().filter(method -> method.getName().contentEquals("<init>")).isPresent();
  }

  /** Returns the name of the method; that of the type for a constructor; else none. */
  String name() {
    return isConstructor()
        ? type.simpleName()
        : method().map(method -> method.getName().toString()).orElse("");
  }

  /** Returns where a tree of this member stands. */
  Place place(Tree part) {
    return new Place(source().path(), source().line(part), "");
  }
}
