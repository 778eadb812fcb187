package bank.grader.functional;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of grading one program.
 *
 * @param points of each criterion
 * @param outcomes of each check
 */
record SeededReport(Map<String, Integer> points, Map<String, String> outcomes) {
  private static final String FAILED = "failed";
  private static final String PASSED = "passed";

  /** Reads a report from the folder of all reports. */
  static SeededReport read(Path reports, String submission) throws IOException {
    Map<String, Integer> points = new LinkedHashMap<>();
    Map<String, String> outcomes = new TreeMap<>();
    for (JsonNode criterion : GraderRun.report(reports, submission).get("criteria")) {
      points.put(criterion.get("id").asText(), criterion.get("points").asInt());
      for (JsonNode evidence : criterion.get("evidence")) {
        outcomes.put(evidence.get("check").asText(), evidence.get("outcome").asText());
      }
    }
    return new SeededReport(points, outcomes);
  }

  Set<String> failed() {
    return checks(FAILED);
  }

  Set<String> passed() {
    return checks(PASSED);
  }

  private Set<String> checks(String outcome) {
    return outcomes.entrySet().stream()
        .filter(each -> each.getValue().equals(outcome))
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
