package bank.grader.quality.sql;

import bank.grader.quality.sql.Members.CallSite;
import bank.grader.quality.sql.Members.FieldOfType;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What calls return: the program's own methods, and those of the JDK that make texts of texts. */
final class Calls {
  /** They return the text of their receiver, as far as statements are concerned. */
  private static final Set<String> KEEPING =
      Set.of(
          "toString",
          "trim",
          "strip",
          "stripIndent",
          "stripLeading",
          "stripTrailing",
          "intern",
          "toUpperCase",
          "toLowerCase",
          "translateEscapes",
          "repeat",
          "orElseThrow");

  /** They return the text of their argument. */
  private static final Set<String> PASSING = Set.of("valueOf", "requireNonNull", "copyValueOf");

  /** They make a collection of their arguments. */
  private static final Set<String> COLLECTING = Set.of("of", "asList", "copyOf");

  private final Members members;
  private final TextReader reader;
  private final FormatReader formats;
  private final Set<Tree> open = new HashSet<>();

  Calls(Members members, TextReader reader) {
    this.members = members;
    this.reader = reader;
    this.formats = new FormatReader(reader);
  }

  /** Returns what a call may return. */
  Texts result(MethodInvocationTree call, Context context) {
    CallSite site = new CallSite(context.body(), call, call.getArguments());
    List<Body> own = members.calleesOf(site);
    if (!own.isEmpty()) {
      return own.stream()
          .map(callee -> returned(callee, site, context))
          .reduce(Texts.NONE, Texts::or);
    }
    Optional<Texts> known =
        call.getMethodSelect() instanceof MemberSelectTree select
            ? ofLibrary(call, select, context)
            : Optional.empty();
    return known
        .or(() -> component(call))
        .orElseGet(() -> containsPlaceholder(call) ? Texts.constant("?") : unknown(call));
  }

  private Optional<Texts> ofLibrary(
      MethodInvocationTree call, MemberSelectTree select, Context context) {
    String name = select.getIdentifier().toString();
    ExpressionTree receiver = select.getExpression();
    List<? extends ExpressionTree> arguments = call.getArguments();
    boolean isOfString =
        receiver instanceof IdentifierTree type && type.getName().contentEquals("String");
    if (isOfString && name.equals("format") && !arguments.isEmpty()) {
      return Optional.of(
          formats.read(arguments.get(0), arguments.subList(1, arguments.size()), context));
    }
    if (isOfString && name.equals("join") && arguments.size() > 1) {
      return Optional.of(joined(arguments, context));
    }
    if (name.equals("formatted")) {
      return Optional.of(formats.read(receiver, arguments, context));
    }
    if (PASSING.contains(name) && !arguments.isEmpty()
        || isNumberToText(name, receiver, arguments)) {
      return Optional.of(reader.read(arguments.get(0), context));
    }
    if (name.equals("concat") && arguments.size() == 1
        || Definitions.isAppending(call) && !name.equals("add")) {
      ExpressionTree added = arguments.get(arguments.size() - 1);
      return Optional.of(reader.read(receiver, context).plus(reader.readJoined(added, context)));
    }
    if (KEEPING.contains(name)) {
      return Optional.of(reader.read(receiver, context));
    }
    if (COLLECTING.contains(name) && receiver instanceof IdentifierTree) {
      return Optional.of(reader.readAny(arguments, context));
    }
    return Optional.empty();
  }

  /** {@code Integer.toString(id)} is the text of the number. */
  private static boolean isNumberToText(
      String name, ExpressionTree receiver, List<? extends ExpressionTree> arguments) {
    return name.equals("toString") && arguments.size() == 1 && Numbers.isType(receiver);
  }

  private Texts joined(List<? extends ExpressionTree> arguments, Context context) {
    Texts separator = reader.read(arguments.get(0), context);
    Texts all = reader.readJoined(arguments.get(1), context);
    for (ExpressionTree next : arguments.subList(2, arguments.size())) {
      all = all.plus(separator).plus(reader.readJoined(next, context));
    }
    return all;
  }

  private Texts returned(Body callee, CallSite site, Context context) {
    if (!open.add(callee.tree())) {
      return Texts.NONE;
    }
    try {
      Context inside = new Context(callee, arguments(callee, site, context));
      Texts texts =
          results(callee).isEmpty()
              ? unknown((MethodInvocationTree) site.call())
              : reader.readAny(results(callee), inside);
      Tree type = callee.method().orElseThrow().getReturnType();
      return Numbers.isType(type) ? texts.asNumbers() : texts;
    } finally {
      open.remove(callee.tree());
    }
  }

  private Map<String, Texts> arguments(Body callee, CallSite site, Context context) {
    Map<String, Texts> arguments = new HashMap<>();
    int count = Math.min(callee.parameters().size(), site.arguments().size());
    for (int i = 0; i < count; i++) {
      String name = callee.parameters().get(i).getName().toString();
      arguments.put(name, reader.read(site.arguments().get(i), context));
    }
    return arguments;
  }

  private static List<ExpressionTree> results(Body method) {
    List<ExpressionTree> results = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitReturn(ReturnTree tree, Void nothing) {
        if (tree.getExpression() != null) {
          results.add(tree.getExpression());
        }
        return super.visitReturn(tree, nothing);
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Void nothing) {
        return null;
      }

      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        return null;
      }
    }.scan(((MethodTree) method.tree()).getBody(), null);
    return results;
  }

  /** A record's accessor is called like its component. */
  private Optional<Texts> component(MethodInvocationTree call) {
    if (!call.getArguments().isEmpty()) {
      return Optional.empty();
    }
    List<FieldOfType> components =
        members.fields(Members.calledName(call.getMethodSelect())).stream()
            .filter(field -> field.type().isRecord() && !field.isStatic())
            .toList();
    return components.isEmpty()
        ? Optional.empty()
        : Optional.of(components.stream().map(reader::readField).reduce(Texts.NONE, Texts::or));
  }

  /** Whatever makes a row of question marks, with streams or copies, makes no other text. */
  private static boolean containsPlaceholder(MethodInvocationTree call) {
    boolean[] found = {false};
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitLiteral(LiteralTree tree, Void nothing) {
        found[0] |= tree.getValue() instanceof String text && text.strip().startsWith("?");
        return null;
      }
    }.scan(call, null);
    return found[0];
  }

  private static Texts unknown(MethodInvocationTree call) {
    return Texts.dynamic(Numbers.isNumber(call) ? Piece.Kind.NUMBER : Piece.Kind.VALUE);
  }
}
