package bank.grader.report;

import java.util.List;

/**
 * What to do about a finding.
 *
 * @param sentence in words
 * @param example lines of source that show it; may be empty
 */
record Advice(String sentence, List<String> example) {

  /** Takes the first line for the words and the others for the example. */
  static Advice of(List<String> lines) {
    return new Advice(lines.get(0), List.copyOf(lines.subList(1, lines.size())));
  }

  /** All of it, line by line. */
  String text() {
    return example.isEmpty() ? sentence : sentence + "\n" + String.join("\n", example);
  }
}
