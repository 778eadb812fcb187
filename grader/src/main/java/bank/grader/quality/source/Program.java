package bank.grader.quality.source;

import bank.grader.quality.finding.Code;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A submission's own code, parsed. */
public final class Program {
  private final Code code;
  private final List<JavaSource> sources;
  private final List<JavaSource> tests;
  private final List<DeclaredType> types;

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
