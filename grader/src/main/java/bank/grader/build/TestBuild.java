package bank.grader.build;

import java.util.List;

/**
 * A student's own tests, as far as they compile.
 *
 * @param types the top-level types of the tests, binary names; empty if nothing compiles
 * @param problems why some tests are left out: where, and what the compiler says, in English
 */
public record TestBuild(List<String> types, List<String> problems) {

  /** Copies the lists. */
  public TestBuild {
    types = List.copyOf(types);
    problems = List.copyOf(problems);
  }
}
