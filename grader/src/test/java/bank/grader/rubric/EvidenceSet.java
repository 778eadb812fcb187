package bank.grader.rubric;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The evidence of one submission, made up group by group. Everything passes at first. */
final class EvidenceSet {
  private static final int WHOLE = 100;
  private static final int MOST_CHECKS = 8;
  private static final int HIGHEST_WEIGHT = 30;

  private final Map<String, List<Evidence>> groups = new LinkedHashMap<>();

  EvidenceSet() {
    for (Criterion criterion : Criterion.values()) {
      Group.idsOf(criterion).forEach(group -> share(group, WHOLE));
    }
  }

  /** Makes up a submission whose quality differs from group to group. */
  static EvidenceSet random(Random random) {
    EvidenceSet set = new EvidenceSet();
    int ability = random.nextInt(WHOLE + 1);
    for (String group : List.copyOf(set.groups.keySet())) {
      set.with(group, randomGroup(random, group, ability));
    }
    if (random.nextBoolean()) {
      set.with(Group.OWN_TESTS, randomGroup(random, Group.OWN_TESTS, ability));
    }
    return set;
  }

  private static Evidence[] randomGroup(Random random, String group, int ability) {
    int chance = random.nextInt(4) == 0 ? random.nextInt(WHOLE + 1) : Math.max(ability, 50);
    boolean nothingCounts = random.nextInt(20) == 0;
    Outcome odd = random.nextBoolean() ? Outcome.NOT_CHECKED : Outcome.NOT_APPLICABLE;
    Evidence[] evidence = new Evidence[1 + random.nextInt(MOST_CHECKS)];
    for (int i = 0; i < evidence.length; i++) {
      int weight = 1 + random.nextInt(HIGHEST_WEIGHT);
      boolean failed = random.nextInt(WHOLE) >= chance;
      Outcome outcome = failed ? Outcome.FAILED : Outcome.PASSED;
      if (nothingCounts || (i > 0 && random.nextInt(15) == 0)) {
        outcome = odd;
      }
      int lost = outcome == Outcome.FAILED ? 1 + random.nextInt(weight) : 0;
      evidence[i] = evidence(group, i, weight, outcome, lost);
    }
    return evidence;
  }

  /** Makes exactly this percent of a group hold, in one check. */
  EvidenceSet share(String group, int percent) {
    Outcome outcome = percent == WHOLE ? Outcome.PASSED : Outcome.FAILED;
    return with(group, evidence(group, 0, WHOLE, outcome, WHOLE - percent));
  }

  /** Makes a group end in one check with this outcome, which loses everything if it failed. */
  EvidenceSet outcome(String group, Outcome outcome) {
    int lost = outcome == Outcome.FAILED ? WHOLE : 0;
    return with(group, evidence(group, 0, WHOLE, outcome, lost));
  }

  EvidenceSet outcome(Criterion criterion, Outcome outcome) {
    Group.idsOf(criterion).forEach(group -> outcome(group, outcome));
    return this;
  }

  EvidenceSet with(String group, Evidence... evidence) {
    groups.put(group, new ArrayList<>(Arrays.asList(evidence)));
    return this;
  }

  EvidenceSet without(String group) {
    groups.remove(group);
    return this;
  }

  List<Evidence> list() {
    return groups.values().stream().flatMap(List::stream).toList();
  }

  static Evidence passed(String group, int number, int weight) {
    return evidence(group, number, weight, Outcome.PASSED, 0);
  }

  static Evidence failed(String group, int number, int weight, int lost) {
    return evidence(group, number, weight, Outcome.FAILED, lost);
  }

  static Evidence evidence(String group, int number, int weight, Outcome outcome, int lost) {
    String id = group + "-" + number;
    Message title = Message.of("rubric.group." + group);
    Check check = new Check(id, title, criterionOf(group), group, weight);
    return new Evidence(check, outcome, lost, List.of(title), List.of());
  }

  private static Criterion criterionOf(String group) {
    return Arrays.stream(Criterion.values())
        .filter(criterion -> Group.idsOf(criterion).contains(group))
        .findFirst()
        .orElse(Criterion.CODE_QUALITY);
  }
}
