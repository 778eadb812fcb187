package bank.grader.quality.source;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.util.List;
import java.util.function.Function;

/**
 * A rule that looks at a parsed program.
 *
 * @param id the id of the rule
 * @param look what the rule does; the observation carries the id of the rule
 */
public record ProgramRule(String id, Function<Program, Observation> look) {

  /** Creates a rule that counts the symbols it finds. */
  public static ProgramRule counting(String id, Function<Program, List<Place>> find) {
    return new ProgramRule(id, program -> Observation.of(id, find.apply(program)));
  }
}
