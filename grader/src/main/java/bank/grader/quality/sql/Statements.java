package bank.grader.quality.sql;

import bank.grader.quality.source.Program;
import bank.grader.quality.sql.Members.CallSite;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The SQL texts of a program, and which of them a result comes from. */
final class Statements {
  /** What takes an SQL text for its first argument. */
  private static final Set<String> TAKING =
      Set.of(
          "prepareStatement",
          "prepareCall",
          "execute",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "addBatch");

  private final Members members;
  private final TextReader reader;
  private final List<Statement> all = new ArrayList<>();

  private Statements(Program program) {
    members = Members.of(program);
    reader = new TextReader(members);
    members.calls().forEach(call -> all.addAll(takenBy(call)));
  }

  static Statements of(Program program) {
    return new Statements(program);
  }

  Members members() {
    return members;
  }

  /** Returns every text that reaches the database, in the order of the source. */
  List<Statement> all() {
    return List.copyOf(all);
  }

  /** Returns the texts that a member itself gives to the database. */
  List<Statement> in(Body body) {
    return all.stream().filter(statement -> statement.body() == body).toList();
  }

  /** Returns the texts whose result a variable holds at an offset. */
  List<Statement> resultIn(String variable, int offset, Body body) {
    return body.definitions().lastValue(variable, offset).stream()
        .flatMap(value -> executedBy(value, body).stream())
        .toList();
  }

  private List<Statement> executedBy(ExpressionTree value, Body body) {
    if (!(value instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return List.of();
    }
    if (isTaking(call)) {
      return all.stream().filter(statement -> statement.call() == call).toList();
    }
    String receiver = select.getExpression().toString();
    return body.definitions().lastValue(receiver, body.source().start(call)).stream()
        .filter(prepared -> prepared != value)
        .flatMap(prepared -> all.stream().filter(statement -> statement.call() == prepared))
        .toList();
  }

  private List<Statement> takenBy(CallSite site) {
    if (!(site.call() instanceof MethodInvocationTree call) || !isTaking(call)) {
      return List.of();
    }
    return reader
        .read(call.getArguments().get(0), Context.anyCallOf(site.caller()))
        .alternatives()
        .stream()
        .map(text -> new Statement(site.caller(), call, text))
        .toList();
  }

  private static boolean isTaking(MethodInvocationTree call) {
    return call.getMethodSelect() instanceof MemberSelectTree select
        && TAKING.contains(select.getIdentifier().toString())
        && !call.getArguments().isEmpty();
  }
}
