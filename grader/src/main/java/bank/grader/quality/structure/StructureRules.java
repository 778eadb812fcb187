package bank.grader.quality.structure;

import bank.grader.quality.source.ProgramRule;
import java.util.List;
import java.util.stream.Stream;

/** The rules of structure. */
public final class StructureRules {

  private StructureRules() {}

  /** Returns all of them. */
  public static List<ProgramRule> all() {
    return Stream.of(
            MethodShape.rules(), Separation.rules(), SharedState.rules(), MenuRecursion.rules())
        .flatMap(List::stream)
        .toList();
  }
}
