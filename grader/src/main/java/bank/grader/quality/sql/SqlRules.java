package bank.grader.quality.sql;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rules of SQL as it is written. */
public final class SqlRules {

  private SqlRules() {}

  /** Returns all of them. */
  public static List<ProgramRule> all() {
    return List.of(
        rule("sql-from-text", StatementValues::texts),
        rule("sql-from-numbers", StatementValues::numbers),
        rule("floating-money", FloatingMoney::find),
        rule("whole-table-read", WholeTableReading::find),
        new ProgramRule("turnover-in-java", SqlRules::turnover));
  }

  /** Returns the statements that a program sends, as far as they are known. */
  public static List<SqlText> textsOf(Program program) {
    return Statements.of(program).all().stream()
        .flatMap(statement -> statement.complete().map(text -> sqlText(statement, text)).stream())
        .distinct()
        .toList();
  }

  private static SqlText sqlText(Statement statement, String text) {
    Place place = statement.place();
    return new SqlText(place.path(), place.line(), text);
  }

  /** A program without any statement has nothing that a rule could look at. */
  private static ProgramRule rule(String id, Function<Statements, List<Place>> find) {
    return new ProgramRule(
        id,
        program ->
            Optional.of(Statements.of(program))
                .filter(statements -> !statements.all().isEmpty())
                .map(statements -> Observation.of(id, find.apply(statements))));
  }

  private static Optional<Observation> turnover(Program program) {
    return TurnoverSum.find(Statements.of(program))
        .map(places -> Observation.of("turnover-in-java", places));
  }
}
