package bank.grader.rubric;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The evidence of one submission, sorted into the groups of the rubric. */
final class Tallies {
  private static final Group OWN_TESTS = new Group(Group.OWN_TESTS, 0, OptionalInt.empty());

  private static final Comparator<Evidence> BY_NAME =
      Comparator.comparing(evidence -> evidence.check().id());

  private final Map<Criterion, Map<String, Tally>> byCriterion = new EnumMap<>(Criterion.class);

  /**
   * Sorts the evidence.
   *
   * @throws IllegalArgumentException if it is not the evidence of a whole run: a group without any,
   *     a group that the rubric does not know, a check twice
   */
  Tallies(Collection<CriterionRules> rules, List<Evidence> evidence) {
    requireDistinctChecks(evidence);
    rules.forEach(criterion -> byCriterion.put(criterion.criterion(), tallies(criterion)));
    evidence.forEach(one -> tallyOf(one.check()).evidence().add(one));
    byCriterion.forEach(Tallies::requireEvidence);
  }

  /** Returns the groups of a criterion in the order of the rubric, without the own tests. */
  List<Tally> groupsOf(Criterion criterion) {
    return byCriterion.get(criterion).values().stream()
        .filter(tally -> tally.group() != OWN_TESTS)
        .toList();
  }

  Tally group(Criterion criterion, String id) {
    return byCriterion.get(criterion).get(id);
  }

  /** Returns the own tests of a criterion if there is anything to go by. */
  Optional<Tally> ownTests(Criterion criterion) {
    return Optional.ofNullable(byCriterion.get(criterion).get(Group.OWN_TESTS))
        .filter(Tally::counts);
  }

  /** Returns all evidence of a criterion, group by group, and by name within a group. */
  List<Evidence> evidenceOf(Criterion criterion) {
    return byCriterion.get(criterion).values().stream()
        .flatMap(tally -> tally.evidence().stream().sorted(BY_NAME))
        .toList();
  }

  private static Map<String, Tally> tallies(CriterionRules rules) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    rules.groups().forEach(group -> tallies.put(group.id(), new Tally(group, new ArrayList<>())));
    if (rules.criterion() == Criterion.CODE_QUALITY) {
      tallies.put(OWN_TESTS.id(), new Tally(OWN_TESTS, new ArrayList<>()));
    }
    return tallies;
  }

  private Tally tallyOf(Check check) {
    Tally tally = byCriterion.get(check.criterion()).get(check.group());
    if (tally == null) {
      throw new IllegalArgumentException(
          check.id() + ": " + check.criterion().id() + " has no group " + check.group());
    }
    return tally;
  }

  private static void requireDistinctChecks(List<Evidence> evidence) {
    Set<String> seen = new HashSet<>();
    for (Evidence one : evidence) {
      if (!seen.add(one.check().id())) {
        throw new IllegalArgumentException(one.check().id() + ": there is evidence twice");
      }
    }
  }

  /** A stage that brought nothing failed us, and that must never look like a mark. */
  private static void requireEvidence(Criterion criterion, Map<String, Tally> tallies) {
    for (Tally tally : tallies.values()) {
      if (tally.evidence().isEmpty() && tally.group() != OWN_TESTS) {
        throw new IllegalArgumentException(
            criterion.id() + ": no evidence at all for " + tally.group().id());
      }
    }
  }
}
