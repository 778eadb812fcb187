package bank.grader.quality.finding;

import java.util.List;
import java.util.Map;

/**
 * What an analyser saw, and what it could not look at.
 *
 * @param observations at most one for each rule, in any order
 * @param failures why a rule was not or not wholly looked at, by its id, in the words of the tool
 */
public record Examination(List<Observation> observations, Map<String, String> failures) {

  /** Copies the collections. */
  public Examination {
    observations = List.copyOf(observations);
    failures = Map.copyOf(failures);
  }
}
