package bank.grader.build;

import java.util.List;
import java.util.Map;

/**
 * What the compiler made of some sources.
 *
 * @param files class files by their place below the class folder; empty if there are problems
 * @param classes the classes; empty if there are problems
 * @param problems what is wrong; empty if the sources compile
 */
record Compilation(Map<String, byte[]> files, List<CompiledClass> classes, List<Problem> problems) {

  static Compilation failed(List<Problem> problems) {
    return new Compilation(Map.of(), List.of(), problems);
  }

  boolean isSuccessful() {
    return problems.isEmpty();
  }

  boolean hasEntryPoint() {
    return classes.stream().anyMatch(some -> some.hasMain() || some.isFactory() && some.isUsable());
  }
}
