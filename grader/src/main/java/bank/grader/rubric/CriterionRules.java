package bank.grader.rubric;

import bank.grader.evidence.Criterion;
import java.util.List;
import java.util.OptionalInt;

/**
 * How one criterion is scored.
 *
 * @param criterion the criterion
 * @param weight what it counts for in the total; 0 if it does not count
 * @param thresholds the share of the evidence that each level needs
 * @param groups its groups, in the order of {@link Group#idsOf}; at least one has a weight
 * @param gates the conditions of its levels, as they are written
 * @param fullFrom the share of the required functions, in percent, from which all points count;
 *     below it they are scaled; empty if they are not scaled
 */
public record CriterionRules(
    Criterion criterion,
    int weight,
    Thresholds thresholds,
    List<Group> groups,
    List<Gate> gates,
    OptionalInt fullFrom) {

  /** Copies the lists, and makes sure that there is something to go by. */
  public CriterionRules {
    groups = List.copyOf(groups);
    gates = List.copyOf(gates);
    List<String> ids = groups.stream().map(Group::id).toList();
    if (!ids.equals(Group.idsOf(criterion)) || groups.stream().noneMatch(g -> g.weight() > 0)) {
      throw new IllegalArgumentException(criterion + ": " + groups + " are not its groups");
    }
    if (!gates.stream().map(Gate::group).allMatch(ids::contains)) {
      throw new IllegalArgumentException(criterion + ": " + gates + " need other groups");
    }
    if (weight < 0 || fullFrom.orElse(1) < 1) {
      throw new IllegalArgumentException(criterion + ": weight " + weight + ", " + fullFrom);
    }
  }
}
