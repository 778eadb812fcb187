package bank.grader.quality.structure;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import bank.grader.quality.source.Use;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** What parts of a program share that they should not: fields, the keyboard, the process. */
final class SharedState {
  private static final Pattern COLLECTION =
      Pattern.compile("new (?:\\w+(?:List|Map|Set|Deque))\\b.*");

  private SharedState() {}

  static List<ProgramRule> rules() {
    return List.of(
        fields("mutable-static", SharedState::isMutableStatic),
        fields("visible-field", SharedState::isVisible),
        ProgramRule.counting("system-exit", SharedState::exits),
        ProgramRule.measuring("several-scanners", SharedState::keyboardReaders),
        ProgramRule.counting("default-package", SharedState::withoutPackage));
  }

  private static ProgramRule fields(String id, BiPredicate<DeclaredType, VariableTree> rule) {
    return ProgramRule.counting(
        id,
        program ->
            program.types().stream()
                .flatMap(
                    type ->
                        type.fields().stream()
                            .filter(field -> rule.test(type, field))
                            .map(type::place))
                .toList());
  }

  private static boolean isMutableStatic(DeclaredType type, VariableTree field) {
    Set<Modifier> modifiers = field.getModifiers().getFlags();
    if (!modifiers.contains(Modifier.STATIC) || isConstantByKind(type)) {
      return false;
    }
    return !modifiers.contains(Modifier.FINAL)
        || field.getInitializer() instanceof NewClassTree creation
            && COLLECTION.matcher(creation.toString()).lookingAt();
  }

  private static boolean isVisible(DeclaredType type, VariableTree field) {
    Set<Modifier> modifiers = field.getModifiers().getFlags();
    boolean hidden = modifiers.contains(Modifier.PRIVATE) || modifiers.contains(Modifier.STATIC);
    return !hidden
        && !modifiers.contains(Modifier.FINAL)
        && !type.has(Modifier.PRIVATE)
        && !type.isRecord()
        && !isConstantByKind(type)
        && type.tree().getKind() != Tree.Kind.ENUM;
  }

  private static boolean isConstantByKind(DeclaredType type) {
    return type.tree().getKind() == Tree.Kind.INTERFACE
        || type.tree().getKind() == Tree.Kind.ANNOTATION_TYPE;
  }

  private static List<Place> exits(Program program) {
    return program.methods().stream()
        .filter(method -> method.activity().count(Use.EXIT) > 0)
        .filter(method -> !onlyTellsHowItEnded(method))
        .map(DeclaredMethod::place)
        .toList();
  }

  // A main that hands an exit code to the shell, and does nothing deep.
  private static boolean onlyTellsHowItEnded(DeclaredMethod method) {
    return method.isMain() && method.activity().nesting() <= 1;
  }

  private static Observation keyboardReaders(Program program) {
    List<Place> places = new ArrayList<>();
    for (JavaSource source : program.sources()) {
      source.unit().accept(new KeyboardScanner(source, places), null);
    }
    return new Observation("several-scanners", places.size(), places);
  }

  private static List<Place> withoutPackage(Program program) {
    return program.sources().stream()
        .filter(source -> source.unit().getPackageName() == null)
        .filter(source -> !source.unit().getTypeDecls().isEmpty())
        .map(source -> new Place(source.path(), source.line(source.firstCode(0)), ""))
        .limit(1)
        .toList();
  }

  /** Finds every reader of its own on standard input. */
  private static final class KeyboardScanner extends TreeScanner<Void, Void> {
    private static final Set<String> READERS = Set.of("Scanner", "InputStreamReader");

    private final JavaSource source;
    private final List<Place> places;

    KeyboardScanner(JavaSource source, List<Place> places) {
      this.source = source;
      this.places = places;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void nothing) {
      if (READERS.contains(tree.getIdentifier().toString())
          && tree.getArguments().toString().startsWith("System.in")) {
        places.add(new Place(source.path(), source.line(tree), "System.in"));
      }
      return super.visitNewClass(tree, nothing);
    }
  }
}
