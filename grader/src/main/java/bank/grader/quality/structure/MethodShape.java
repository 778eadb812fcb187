package bank.grader.quality.structure;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Length, depth and parameters of methods. */
final class MethodShape {
  /** What fits on a screen and can be understood at one look. */
  private static final int LONG_METHOD_LINES = 25;

  private static final int MANY_PARAMETERS = 5;

  private MethodShape() {}

  static List<ProgramRule> rules() {
    return List.of(
        measuring("longest-method", DeclaredMethod::length),
        measuring("deep-nesting", method -> method.activity().nesting()),
        ProgramRule.counting("long-method", MethodShape::longMethods),
        ProgramRule.counting("many-parameters", MethodShape::manyParameters));
  }

  private static ProgramRule measuring(String id, ToIntFunction<DeclaredMethod> measure) {
    return ProgramRule.measuring(
        id,
        program ->
            program.methods().stream()
                .max(Comparator.comparingInt(measure))
                .map(
                    method ->
                        new Observation(id, measure.applyAsInt(method), List.of(method.place())))
                .orElse(new Observation(id, 0, List.of())));
  }

  private static List<Place> longMethods(Program program) {
    return program.methods().stream()
        .filter(method -> method.length() > LONG_METHOD_LINES)
        .map(DeclaredMethod::place)
        .toList();
  }

  private static List<Place> manyParameters(Program program) {
    return program.methods().stream()
        .filter(method -> !method.isOverride())
        .filter(method -> method.tree().getParameters().size() > MANY_PARAMETERS)
        .map(DeclaredMethod::place)
        .toList();
  }
}
