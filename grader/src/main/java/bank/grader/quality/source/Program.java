package bank.grader.quality.source;

import bank.grader.quality.finding.Code;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A submission's own code, parsed. Not thread-safe. */
public final class Program {
  private final Code code;
  private final List<JavaSource> sources;
  private final List<JavaSource> tests;
  private final List<DeclaredType> types;
  private final Map<Class<?>, Object> views = new HashMap<>();

  private Program(Code code) {
    this.code = code;
    this.sources = List.copyOf(SourceReader.read(code.sources()));
    this.tests = List.copyOf(SourceReader.read(code.tests()));
    this.types = sources.stream().flatMap(source -> typesOf(source).stream()).toList();
  }

  /** Parses the code. */
  public static Program of(Code code) {
    return new Program(code);
  }

  /** Returns what the program was made of. */
  public Code code() {
    return code;
  }

  /** Returns the files in order. */
  public List<JavaSource> sources() {
    return sources;
  }

  /** Returns the files of the student's own tests. */
  public List<JavaSource> tests() {
    return tests;
  }

  /** Returns all types that the student wrote in, nested ones after those around them. */
  public List<DeclaredType> types() {
    return types;
  }

  /** Returns all methods and constructors that the student wrote. */
  public List<DeclaredMethod> methods() {
    return types.stream().flatMap(type -> type.methods().stream()).toList();
  }

  /** Finds a type by its simple name. */
  public Optional<DeclaredType> type(String simpleName) {
    return types.stream().filter(type -> type.simpleName().equals(simpleName)).findFirst();
  }

  /**
   * Returns what several rules make of the program, which is made once.
   *
   * @param view the type of what is made; another type is another view
   */
  public <T> T view(Class<T> view, Function<Program, T> make) {
    Object known = views.get(view);
    T made = known != null ? view.cast(known) : make.apply(this);
    views.put(view, made);
    return made;
  }

  private static List<DeclaredType> typesOf(JavaSource source) {
    List<DeclaredType> types = new ArrayList<>();
    for (Tree declaration : source.unit().getTypeDecls()) {
      collect(source, declaration, Optional.empty(), types);
    }
    return types.stream().filter(DeclaredType::isOwn).toList();
  }

  private static void collect(
      JavaSource source, Tree tree, Optional<DeclaredType> outer, List<DeclaredType> types) {
    if (tree instanceof ClassTree declaration) {
      DeclaredType type = new DeclaredType(source, declaration, outer);
      types.add(type);
      for (Tree member : declaration.getMembers()) {
        collect(source, member, Optional.of(type), types);
      }
    }
  }
}
