package bank.grader.quality.sql;

import bank.grader.quality.sql.Members.CallSite;
import bank.grader.quality.sql.Members.FieldOfType;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the variables of a program may hold. */
final class Variables {
  private final Members members;
  private final TextReader reader;
  private final Set<Tree> open = new HashSet<>();

  Variables(Members members, TextReader reader) {
    this.members = members;
    this.reader = reader;
  }

  /** Returns what a simple name may mean at an offset. */
  Texts value(String name, int offset, Context context) {
    Definitions definitions = context.body().definitions();
    Optional<Definition> declaration = definitions.declaration(name, offset);
    if (declaration.isPresent()) {
      return local(declaration.get(), offset, context);
    }
    return fields(members.fields(context.body(), name));
  }

  /** Returns what a name behind a dot may mean. */
  Texts member(MemberSelectTree tree, Context context) {
    String name = tree.getIdentifier().toString();
    Optional<FieldOfType> known =
        members
            .typeName(context.body(), tree.getExpression())
            .flatMap(members.program()::type)
            .flatMap(type -> members.field(type, name));
    if (known.isPresent()) {
      return field(known.get());
    }
    boolean isOwn = tree.getExpression().toString().equals("this");
    return fields(isOwn ? members.fields(context.body(), name) : members.fields(name));
  }

  /** Returns what a field may hold. */
  Texts field(FieldOfType field) {
    if (!open.add(field.tree())) {
      return Texts.NONE;
    }
    try {
      return typed(field.tree().getType(), given(field));
    } finally {
      open.remove(field.tree());
    }
  }

  private Texts fields(List<FieldOfType> fields) {
    return fields.isEmpty()
        ? Texts.dynamic(Piece.Kind.VALUE)
        : fields.stream().map(this::field).reduce(Texts.NONE, Texts::or);
  }

  private static Texts typed(Tree type, Texts texts) {
    return Numbers.isType(type) ? texts.asNumbers() : texts;
  }

  private Texts local(Definition declaration, int offset, Context context) {
    Texts texts = declared(declaration, context);
    for (Definition next : context.body().definitions().since(declaration, offset)) {
      Texts given = next.value().map(value -> given(next, value, context)).orElse(Texts.NONE);
      boolean isCertain = next.scope().contains(offset);
      Texts changed = next.kind() == Definition.Kind.APPENDED ? texts.plus(given) : given;
      texts = isCertain ? changed : texts.or(changed);
    }
    return typed(declaration.type().orElse(null), texts);
  }

  private Texts given(Definition definition, ExpressionTree value, Context context) {
    return definition.kind() == Definition.Kind.APPENDED
        ? reader.readJoined(value, context)
        : reader.read(value, context);
  }

  private Texts declared(Definition declaration, Context context) {
    Body body = context.body();
    List<? extends VariableTree> parameters = body.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (body.source().start(parameters.get(i)) == declaration.offset()) {
        Texts argument = context.arguments().get(declaration.name());
        return argument != null ? argument : parameter(body, i);
      }
    }
    if (declaration.kind() == Definition.Kind.ELEMENT) {
      return reader.read(declaration.value().orElseThrow(), context);
    }
    boolean isLocal = declaration.value().isPresent() || isAssignedLater(declaration, body);
    return isLocal
        ? declaration.value().map(value -> reader.read(value, context)).orElse(Texts.NONE)
        : Texts.dynamic(Piece.Kind.VALUE);
  }

  /** What is declared without a value and never gets one is a parameter of something inside. */
  private static boolean isAssignedLater(Definition declaration, Body body) {
    return !body.definitions().since(declaration, Integer.MAX_VALUE).isEmpty();
  }

  private Texts parameter(Body body, int index) {
    VariableTree parameter = body.parameters().get(index);
    if (!open.add(parameter)) {
      return Texts.NONE;
    }
    try {
      List<CallSite> calls = members.callsOf(body);
      Texts texts = calls.isEmpty() ? Texts.dynamic(Piece.Kind.VALUE) : Texts.NONE;
      for (CallSite call : calls) {
        texts = texts.or(argument(call, index));
      }
      return texts;
    } finally {
      open.remove(parameter);
    }
  }

  private Texts argument(CallSite call, int index) {
    if (call.isReference()) {
      return Texts.dynamic(Piece.Kind.VALUE);
    }
    return index < call.arguments().size()
        ? reader.read(call.arguments().get(index), Context.anyCallOf(call.caller()))
        : Texts.NONE;
  }

  private Texts given(FieldOfType field) {
    String name = field.tree().getName().toString();
    Texts texts = Texts.NONE;
    boolean isGiven = false;
    ExpressionTree initial = field.tree().getInitializer();
    if (initial != null) {
      isGiven = true;
      texts = reader.read(initial, Context.anyCallOf(bodyOf(field)));
    }
    for (Body body : members.bodies()) {
      for (Definition definition : body.definitions().ofField(name)) {
        if (mayMean(definition, body, field)) {
          isGiven = true;
          texts = texts.or(with(definition, texts, body));
        }
      }
    }
    if (!isGiven && field.type().isRecord() && !field.isStatic()) {
      return component(field);
    }
    return isGiven ? texts : Texts.dynamic(Piece.Kind.VALUE);
  }

  private Texts with(Definition definition, Texts before, Body body) {
    Texts given =
        definition
            .value()
            .map(value -> given(definition, value, Context.anyCallOf(body)))
            .orElse(Texts.NONE);
    return definition.kind() == Definition.Kind.APPENDED ? before.plus(given) : given;
  }

  private static boolean mayMean(Definition definition, Body body, FieldOfType field) {
    return definition.isMember()
        || Members.around(body.type()).anyMatch(type -> type == field.type());
  }

  private Body bodyOf(FieldOfType field) {
    return members.bodies().stream()
        .filter(body -> body.tree() == field.tree())
        .findFirst()
        .orElseThrow();
  }

  /** A component of a record gets what each creation gives it. */
  private Texts component(FieldOfType field) {
    List<VariableTree> components =
        field.type().fields().stream()
            .filter(one -> !new FieldOfType(field.type(), one).isStatic())
            .toList();
    int index = components.indexOf(field.tree());
    List<CallSite> creations = members.creationsOf(field.type());
    return creations.isEmpty()
        ? Texts.dynamic(Piece.Kind.VALUE)
        : creations.stream()
            .map(creation -> argument(creation, index))
            .reduce(Texts.NONE, Texts::or);
  }
}
