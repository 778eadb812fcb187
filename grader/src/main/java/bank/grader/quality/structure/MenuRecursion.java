package bank.grader.quality.structure;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.Call;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import bank.grader.quality.source.Use;
import com.sun.source.tree.VariableTree;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds dialogues that go on by calling a menu again rather than by returning to its loop.
 *
 * <p>A call is followed only where the source says plainly what it calls; an overridden method is
 * not followed, so what is found is really there.
 */
final class MenuRecursion {
  private final Program program;
  private final Map<DeclaredMethod, Set<DeclaredMethod>> calls = new HashMap<>();

  private MenuRecursion(Program program) {
    this.program = program;
    for (DeclaredMethod method : program.methods()) {
      Set<DeclaredMethod> targets = new HashSet<>();
      method.activity().calls().forEach(call -> targets.addAll(targetsOf(method, call)));
      calls.put(method, targets);
    }
  }

  static List<ProgramRule> rules() {
    return List.of(
        ProgramRule.counting("menu-recursion", program -> new MenuRecursion(program).find()));
  }

  private List<Place> find() {
    return program.methods().stream()
        .filter(this::isPartOfRecursiveDialogue)
        .map(DeclaredMethod::place)
        .toList();
  }

  private boolean isPartOfRecursiveDialogue(DeclaredMethod method) {
    Set<DeclaredMethod> reached = reachableFrom(method);
    return reached.contains(method)
        && reached.stream()
            .filter(other -> reachableFrom(other).contains(method))
            .anyMatch(other -> other.activity().count(Use.READS_CONSOLE) > 0);
  }

  private Set<DeclaredMethod> reachableFrom(DeclaredMethod start) {
    Set<DeclaredMethod> reached = new HashSet<>();
    Deque<DeclaredMethod> open = new ArrayDeque<>(calls.get(start));
    while (!open.isEmpty()) {
      DeclaredMethod next = open.pop();
      if (reached.add(next)) {
        open.addAll(calls.get(next));
      }
    }
    return reached;
  }

  private List<DeclaredMethod> targetsOf(DeclaredMethod caller, Call call) {
    return receiverTypes(caller, call)
        .flatMap(type -> type.methods().stream())
        .filter(
            method ->
                method.name().equals(call.method())
                    && method.tree().getParameters().size() == call.arity())
        .toList();
  }

  private Stream<DeclaredType> receiverTypes(DeclaredMethod caller, Call call) {
    if (call.receiver().equals(Call.OWN)) {
      return Stream.iterate(
              Optional.of(caller.type()), Optional::isPresent, type -> type.get().outer())
          .map(Optional::get);
    }
    String variableType = caller.activity().variables().get(call.receiver());
    return Stream.of(
        Optional.ofNullable(variableType),
        fieldType(caller.type(), call.receiver()),
        Optional.of(call.receiver()))
        .flatMap(Optional::stream)
        .findFirst()
        .flatMap(program::type)
        .stream();
  }

  private static Optional<String> fieldType(DeclaredType type, String field) {
    return type.fields().stream()
        .filter(candidate -> candidate.getName().contentEquals(field))
        .map(VariableTree::getType)
        .map(String::valueOf)
        .findFirst();
  }
}
