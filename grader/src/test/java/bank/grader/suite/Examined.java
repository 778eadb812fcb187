package bank.grader.suite;

import bank.contract.BankFactory;
import bank.grader.driver.DirectProgram;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the hidden checks found out about a bank in this process. */
record Examined(List<Evidence> evidence) {
  static final long SEED = 20_250_901;

  static Examined bank(BankFactory factory, Path folder) {
    return bank(factory, folder, SEED);
  }

  static Examined bank(BankFactory factory, Path folder, long seed) {
    try (DirectProgram program = new DirectProgram(factory, folder)) {
      return new Examined(new HiddenSuite().examine(program, seed));
    }
  }

  Set<String> ids(Outcome outcome) {
    return evidence.stream()
        .filter(each -> each.outcome() == outcome)
        .map(each -> each.check().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Evidence of(String id) {
    return evidence.stream().filter(each -> each.check().id().equals(id)).findFirst().orElseThrow();
  }
}
