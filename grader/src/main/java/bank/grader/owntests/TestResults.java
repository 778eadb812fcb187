package bank.grader.owntests;

import bank.grader.host.Frame;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the tests came to, in the words of the process that ran them. It is the student's process,
 * so nothing may hang on these words but what the student loses or gains by own tests.
 *
 * @param passed the tests that passed
 * @param skipped how many asked not to be run
 * @param impossible how many need what the sandbox does not have: other processes
 * @param failures the tests that failed
 * @param complete whether the process came to the end of all tests
 */
record TestResults(
    List<String> passed, int skipped, int impossible, List<Failure> failures, boolean complete) {
  static final TestResults NONE = new TestResults(List.of(), 0, 0, List.of(), false);

  /** Thousands of tests fit in. */
  private static final int MOST_BYTES = 1 << 20;

  /**
   * A test that failed.
   *
   * @param test its name
   * @param reason what it says
   */
  record Failure(String test, String reason) {}

  TestResults {
    passed = List.copyOf(passed);
    failures = List.copyOf(failures);
  }

  /** Reads the file that the process wrote. What is not in our language counts for nothing. */
  static TestResults read(Path file) {
    try {
      return LeftFile.read(file, MOST_BYTES)
          .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
          .map(TestResults::of)
          .orElse(NONE);
    } catch (IllegalArgumentException e) {
      return NONE;
    }
  }

  /** Returns how many tests were run to an end, good or bad. */
  int ran() {
    return passed.size() + failures.size();
  }

  private static TestResults of(String text) {
    List<String> passed = new ArrayList<>();
    int skipped = 0;
    int impossible = 0;
    boolean complete = false;
    List<Failure> failures = new ArrayList<>();
    for (String line : text.lines().toList()) {
      Frame frame = Frame.parse(line);
      switch (frame.kind()) {
        case "passed" -> passed.add(frame.field(0));
        case "skipped" -> skipped++;
        case "impossible" -> impossible++;
        case "failed" -> failures.add(new Failure(frame.field(0), frame.field(1)));
        case "finished" -> complete = true;
        default -> throw new IllegalArgumentException("no result of a test: " + frame.kind());
      }
    }
    return new TestResults(passed, skipped, impossible, failures, complete);
  }
}
