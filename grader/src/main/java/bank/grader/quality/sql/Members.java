package bank.grader.quality.sql;

import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.Program;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** All members of a program, and the calls between them. */
final class Members {
  private final Program program;
  private final List<Body> bodies;
  private final List<CallSite> calls = new ArrayList<>();
  private final Map<String, List<Body>> methods = new HashMap<>();
  private final Map<Tree, List<CallSite>> callsByCallee = new HashMap<>();

  /**
   * A call of a method or constructor, or a reference to one, such as {@code entries::sums}.
   *
   * @param caller the member that it stands in
   * @param call its tree
   * @param arguments what it gives; none for a reference, whose arguments come from elsewhere
   */
  record CallSite(Body caller, Tree call, List<? extends ExpressionTree> arguments) {

    /** Returns the simple name of what is called. */
    String name() {
      if (call instanceof NewClassTree creation) {
        return simpleName(creation.getIdentifier());
      }
      return call instanceof MemberReferenceTree reference
          ? reference.getName().toString()
          : calledName(((MethodInvocationTree) call).getMethodSelect());
    }

    boolean isReference() {
      return call instanceof MemberReferenceTree;
    }
  }

  private Members(Program program) {
    this.program = program;
    this.bodies = program.types().stream().flatMap(Members::bodiesOf).toList();
    bodies.forEach(this::collectCalls);
    for (Body body : bodies) {
      methods.computeIfAbsent(body.name(), name -> new ArrayList<>()).add(body);
    }
    for (CallSite call : calls) {
      for (Body callee : calleesOf(call)) {
        callsByCallee.computeIfAbsent(callee.tree(), tree -> new ArrayList<>()).add(call);
      }
    }
  }

  static Members of(Program program) {
    return new Members(program);
  }

  Program program() {
    return program;
  }

  List<Body> bodies() {
    return bodies;
  }

  List<CallSite> calls() {
    return calls;
  }

  /** Returns the calls that may lead to a method or constructor. */
  List<CallSite> callsOf(Body callee) {
    return callsByCallee.getOrDefault(callee.tree(), List.of());
  }

  /** Returns the methods and constructors that a call may mean. */
  List<Body> calleesOf(CallSite call) {
    return candidates(call).stream().filter(body -> mayMean(call, body)).toList();
  }

  /** A constructor has the name of its type, except in {@code this(...)} and {@code super(...)}. */
  private List<Body> candidates(CallSite site) {
    String name = site.name();
    return name.equals("this") || name.equals("super")
        ? bodies
        : methods.getOrDefault(name, List.of());
  }

  /** Returns the creations of objects of a type, and of the constants of an enum. */
  List<CallSite> creationsOf(DeclaredType type) {
    return calls.stream()
        .filter(call -> call.call() instanceof NewClassTree creation && isNameOf(type, creation))
        .toList();
  }

  /** Finds the fields that a name may mean in a member, its own type's first. */
  List<FieldOfType> fields(Body body, String name) {
    for (DeclaredType type : around(body.type()).toList()) {
      Optional<FieldOfType> own = field(type, name);
      if (own.isPresent()) {
        return List.of(own.get());
      }
    }
    return fields(name);
  }

  /** Finds the fields of a name in all types. */
  List<FieldOfType> fields(String name) {
    return program.types().stream().flatMap(type -> field(type, name).stream()).toList();
  }

  /**
   * A field.
   *
   * @param type the type that declares it
   * @param tree its tree
   */
  record FieldOfType(DeclaredType type, VariableTree tree) {
    boolean isStatic() {
      return tree.getModifiers().getFlags().contains(Modifier.STATIC);
    }
  }

  Optional<FieldOfType> field(DeclaredType type, String name) {
    return type.fields().stream()
        .filter(field -> field.getName().contentEquals(name))
        .map(field -> new FieldOfType(type, field))
        .findFirst();
  }

  /** Returns a type and those around it. */
  static Stream<DeclaredType> around(DeclaredType type) {
    return Stream.iterate(Optional.of(type), Optional::isPresent, inner -> inner.get().outer())
        .map(Optional::get);
  }

  private static Stream<Body> bodiesOf(DeclaredType type) {
    return type.tree().getMembers().stream()
        .filter(
            member ->
                member instanceof MethodTree
                    || member instanceof BlockTree
                    || member instanceof VariableTree)
        .map(member -> Body.of(type, member));
  }

  private void collectCalls(Body body) {
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree tree, Void nothing) {
        calls.add(new CallSite(body, tree, tree.getArguments()));
        return super.visitMethodInvocation(tree, nothing);
      }

      @Override
      public Void visitNewClass(NewClassTree tree, Void nothing) {
        calls.add(new CallSite(body, tree, tree.getArguments()));
        return super.visitNewClass(tree, nothing);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
        calls.add(new CallSite(body, tree, List.of()));
        return super.visitMemberReference(tree, nothing);
      }
    }.scan(body.tree(), null);
  }

  private boolean mayMean(CallSite site, Body callee) {
    if (site.call() instanceof MemberReferenceTree reference) {
      return mayHaveType(site.caller(), reference.getQualifierExpression(), callee.type());
    }
    if (callee.method().isEmpty() || !takes(callee.method().get(), site.arguments().size())) {
      return false;
    }
    if (site.call() instanceof NewClassTree creation) {
      return callee.isConstructor() && isNameOf(callee.type(), creation);
    }
    ExpressionTree select = ((MethodInvocationTree) site.call()).getMethodSelect();
    if (select instanceof IdentifierTree identifier) {
      return mayMeanByName(site.caller(), identifier.getName().toString(), callee);
    }
    return select instanceof MemberSelectTree member
        && !callee.isConstructor()
        && member.getIdentifier().contentEquals(callee.name())
        && mayHaveType(site.caller(), member.getExpression(), callee.type());
  }

  private static boolean takes(MethodTree method, int arguments) {
    int parameters = method.getParameters().size();
    boolean isOpen =
        parameters > 0 && method.getParameters().get(parameters - 1).toString().contains("...");
    return isOpen ? arguments >= parameters - 1 : arguments == parameters;
  }

  private static boolean isNameOf(DeclaredType type, NewClassTree creation) {
    return simpleName(creation.getIdentifier()).equals(type.simpleName());
  }

  private static boolean mayMeanByName(Body caller, String name, Body callee) {
    if (callee.isConstructor()) {
      return name.equals("this") && caller.type() == callee.type()
          || name.equals("super") && isNamedAbove(caller.type(), callee.type());
    }
    return name.equals(callee.name())
        && around(caller.type())
            .anyMatch(type -> type == callee.type() || isNamedAbove(type, callee.type()));
  }

  private static boolean isNamedAbove(DeclaredType type, DeclaredType other) {
    Tree extended = type.tree().getExtendsClause();
    return Stream.concat(Stream.ofNullable(extended), type.tree().getImplementsClause().stream())
        .anyMatch(above -> simpleName(above).equals(other.simpleName()));
  }

  /** Where the type of an object is not known, it may be any. */
  private boolean mayHaveType(Body body, ExpressionTree object, DeclaredType type) {
    Optional<String> name = typeName(body, object);
    if (name.isEmpty()) {
      return true;
    }
    Optional<DeclaredType> own = program.type(name.get());
    return own.isPresent()
        && (own.get() == type || isNamedAbove(own.get(), type) || isNamedAbove(type, own.get()));
  }

  /** Returns the simple name of the type of an object, if the source says it plainly. */
  Optional<String> typeName(Body body, ExpressionTree object) {
    if (object instanceof NewClassTree creation) {
      return Optional.of(simpleName(creation.getIdentifier()));
    }
    if (object instanceof MemberSelectTree select) {
      return typeOfField(fields(select.getIdentifier().toString()));
    }
    if (!(object instanceof IdentifierTree identifier)) {
      return Optional.empty();
    }
    String name = identifier.getName().toString();
    if (name.equals("this")) {
      return Optional.of(body.type().simpleName());
    }
    Optional<Definition> local =
        body.definitions().declaration(name, body.source().start(identifier));
    if (local.isPresent()) {
      return local.get().type().map(Members::simpleName).filter(type -> !type.equals("var"));
    }
    return program
        .type(name)
        .map(DeclaredType::simpleName)
        .or(() -> typeOfField(fields(body, name)));
  }

  private static Optional<String> typeOfField(List<FieldOfType> fields) {
    List<String> types =
        fields.stream()
            .filter(field -> field.tree().getType() != null)
            .map(field -> simpleName(field.tree().getType()))
            .distinct()
            .toList();
    return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
  }

  /** Returns the simple name of the method that a call selects. */
  static String calledName(ExpressionTree select) {
    return select instanceof MemberSelectTree member
        ? member.getIdentifier().toString()
        : simpleName(select);
  }

  /** Returns the name of a type without package, arguments and brackets. */
  static String simpleName(Tree type) {
    if (type instanceof IdentifierTree identifier) {
      return identifier.getName().toString();
    }
    String name = type.toString().replaceAll("<.*", "");
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
