package bank.grader.quality.structure;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import bank.grader.quality.source.Use;
import java.util.ArrayList;
import java.util.List;

/** Whether console and database are kept apart. */
final class Separation {
  /** Beyond this a class of this small assignment does more than one thing. */
  private static final int LARGE_TYPE_LINES = 250;

  private Separation() {}

  static List<ProgramRule> rules() {
    return List.of(
        ProgramRule.measuring("console-and-sql-method", Separation::mixingMethods),
        ProgramRule.measuring("console-and-sql-type", Separation::mixingTypes),
        ProgramRule.counting("large-type", Separation::largeTypes));
  }

  // One method of 200 lines that does everything is worse than three that mix a little, so the
  // statements are counted and not the methods.
  private static Observation mixingMethods(Program program) {
    List<DeclaredMethod> mixing =
        program.methods().stream()
            .filter(method -> consoleUses(method) > 0 && statements(method) > 0)
            .toList();
    return new Observation(
        "console-and-sql-method",
        mixing.stream().mapToInt(Separation::statements).sum(),
        mixing.stream().map(DeclaredMethod::place).toList());
  }

  // A type that does both is as bad as what would have to move out of it, of either kind.
  private static Observation mixingTypes(Program program) {
    int count = 0;
    List<Place> places = new ArrayList<>();
    for (DeclaredType type : program.types()) {
      int console = type.methods().stream().mapToInt(Separation::consoleUses).sum();
      int statements = type.methods().stream().mapToInt(Separation::statements).sum();
      if (console > 0 && statements > 0) {
        count += Math.min(console, statements);
        places.add(type.place());
      }
    }
    return new Observation("console-and-sql-type", count, places);
  }

  private static List<Place> largeTypes(Program program) {
    return program.types().stream()
        .filter(type -> type.outer().isEmpty() && type.length() > LARGE_TYPE_LINES)
        .map(DeclaredType::place)
        .toList();
  }

  private static int consoleUses(DeclaredMethod method) {
    return method.activity().count(Use.READS_CONSOLE) + method.activity().count(Use.WRITES_CONSOLE);
  }

  private static int statements(DeclaredMethod method) {
    return method.activity().count(Use.EXECUTES_SQL);
  }
}
