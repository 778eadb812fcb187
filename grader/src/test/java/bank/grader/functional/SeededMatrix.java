package bank.grader.functional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which defect fails which checks.
 *
 * @param changes what was graded
 * @param reports the reports by name, those of the unchanged programs among them
 */
record SeededMatrix(List<SeededChange> changes, Map<String, SeededReport> reports) {

  /** Returns a Markdown table with a row for each change. */
  String table() {
    StringBuilder table = new StringBuilder("| change | its check | checks that it fails |\n");
    table.append("|---|---|---|\n");
    for (SeededChange change : changes) {
      table.append(
          "| %s | %s | %s |%n"
              .formatted(
                  change.name(),
                  change.check().orElse("none"),
                  String.join(", ", failedBy(change))));
    }
    return table.append(System.lineSeparator()).append(summary()).toString();
  }

  /** Tells for each program how many checks the defects fail, and which ones none does. */
  String summary() {
    StringBuilder summary = new StringBuilder();
    for (SeededProgram program : SeededProgram.values()) {
      Set<String> tripped = new TreeSet<>();
      changes.stream()
          .filter(change -> change.program() == program)
          .map(this::failedBy)
          .forEach(tripped::addAll);
      Set<String> idle = new TreeSet<>(reports.get(program.id()).passed());
      idle.removeAll(tripped);
      summary.append(
          "%s: %d checks are failed by some defect, %d by none: %s%n"
              .formatted(program.id(), tripped.size(), idle.size(), String.join(", ", idle)));
    }
    return summary.toString();
  }

  private Collection<String> failedBy(SeededChange change) {
    Set<String> failed = new TreeSet<>(reports.get(change.name()).failed());
    failed.removeAll(reports.get(change.program().id()).failed());
    return failed;
  }
}
