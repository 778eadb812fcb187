package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether the turnover report of the contract is added up by the database. */
final class TurnoverSum {
  private static final String FEATURE = "TurnoverReport";
  private static final String OPERATION = "turnover";
  private static final Pattern AGGREGATE =
      Pattern.compile("(?is).*\\b(?:(?:sum|total|count|avg)\\s*\\(|group\\s+by\\b).*");
  private static final Pattern QUERY = Pattern.compile("(?is)\\s*(?:select|with)\\b.*");

  private final Statements statements;

  private TurnoverSum(Statements statements) {
    this.statements = statements;
  }

  /** Finds reports that are added up in Java; empty if there is no report that can be judged. */
  static Optional<List<Place>> find(Statements statements) {
    TurnoverSum sum = new TurnoverSum(statements);
    List<Body> reports = statements.members().bodies().stream().filter(sum::canBeJudged).toList();
    return reports.isEmpty()
        ? Optional.empty()
        : Optional.of(
            reports.stream()
                .filter(report -> !sum.isAggregated(report))
                .flatMap(report -> placeOf(report).stream())
                .toList());
  }

  /** A report of which nothing is known to be a query may get its text from anywhere. */
  private boolean canBeJudged(Body body) {
    return body.name().equals(OPERATION)
        && body.parameters().isEmpty()
        && offersReport(body.type())
        && queriesOf(body).stream().anyMatch(query -> QUERY.matcher(query.complete()).matches())
        && queriesOf(body).stream().allMatch(Text::isConstant);
  }

  private static Optional<Place> placeOf(Body report) {
    return report.type().methods().stream()
        .filter(method -> method.tree() == report.tree())
        .map(DeclaredMethod::place)
        .findFirst();
  }

  private static boolean offersReport(DeclaredType type) {
    return type.tree().getImplementsClause().stream()
        .anyMatch(offered -> Members.simpleName(offered).equals(FEATURE));
  }

  private boolean isAggregated(Body report) {
    return queriesOf(report).stream()
        .anyMatch(query -> AGGREGATE.matcher(query.complete()).matches());
  }

  /** Returns the texts of a method and of all that it calls. */
  private List<Text> queriesOf(Body start) {
    Set<Body> reached = new LinkedHashSet<>();
    Deque<Body> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Body next = open.pop();
      if (reached.add(next)) {
        open.addAll(calledBy(next));
      }
    }
    return reached.stream()
        .flatMap(body -> statements.in(body).stream())
        .map(Statement::text)
        .toList();
  }

  private List<Body> calledBy(Body caller) {
    return statements.members().calls().stream()
        .filter(call -> call.caller() == caller)
        .map(call -> statements.members().calleesOf(call))
        .flatMap(List::stream)
        .toList();
  }
}
