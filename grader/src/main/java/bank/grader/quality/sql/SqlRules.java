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

  /** A program without any statement has nothing that a rule could look at. */
  private static ProgramRule rule(String id, Function<Statements, List<Place>> find) {
    return new ProgramRule(
        id,
        program ->
            Optional.of(statementsOf(program))
                .filter(statements -> !statements.all().isEmpty())
                .map(statements -> Observation.of(id, find.apply(statements))));
  }

  private static Optional<Observation> turnover(Program program) {
    return TurnoverSum.find(statementsOf(program))
        .map(places -> Observation.of("turnover-in-java", places));
  }

  private static Statements statementsOf(Program program) {
    return program.view(Statements.class, Statements::of);
  }
}
