package bank.grader.quality.source;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A rule that looks at a parsed program.
 *
 * @param id the id of the rule
 * @param look what the rule does; the observation carries the id of the rule, and is empty if the
 *     rule makes no sense for the program
 */
public record ProgramRule(String id, Function<Program, Optional<Observation>> look) {

  /** Creates a rule that makes sense for every program. */
  public static ProgramRule measuring(String id, Function<Program, Observation> measure) {
    return new ProgramRule(id, program -> Optional.of(measure.apply(program)));
  }

  /** Creates a rule that counts the symbols it finds. */
  public static ProgramRule counting(String id, Function<Program, List<Place>> find) {
    return measuring(id, program -> Observation.of(id, find.apply(program)));
  }
}
