package bank.grader.build;

import bank.grader.intake.SourceFile;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One compilation, from sources to class files in memory. */
final class CompilerRun implements Callable<Compilation> {
  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "17",
          "-proc:none",
          "-implicit:none",
          "-nowarn",
          "-g",
          // Otherwise each process makes code for the "+" between texts when it first meets it.
          "-XDstringConcat=inline");

  /** Names of files: less than the 255 bytes and 4,096 bytes of common file systems. */
  private static final int LONGEST_NAME = 240;

  private static final int LONGEST_PATH = 1_000;

  /** Whoever explains a problem looks no further; lines and names may be as long as a file. */
  private static final int LONGEST_TEXT = 2_000;

  private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
  private final MemoryFileManager manager;
  private final JavacTask task;

  CompilerRun(JavaCompiler compiler, StandardJavaFileManager libraries, List<SourceFile> sources) {
    List<MemorySource> units =
        Stream.concat(sources.stream(), SuppliedAnnotations.neededBy(sources).stream())
            .map(MemorySource::new)
            .toList();
    manager = new MemoryFileManager(libraries);
    // What it writes are reports of its own breakdowns, which are seen otherwise.
    task =
        (JavacTask)
            compiler.getTask(new StringWriter(), manager, diagnostics, OPTIONS, null, units);
  }

  @Override
  public Compilation call() throws IOException {
    Iterable<? extends Element> analysed = List.of();
    boolean isWhole = true;
    try {
      analysed = task.analyze();
    } catch (RuntimeException | Error e) {
      isWhole = false;
    }
    if (!isWhole || !problems().isEmpty()) {
      return failed();
    }
    List<CompiledClass> classes = new ClassInspection(task).inspect(analysed);
    try {
      task.generate();
    } catch (RuntimeException | Error e) {
      isWhole = false;
    }
    Map<String, byte[]> files = files();
    if (!isWhole || !problems().isEmpty() || files.size() < classes.size()) {
      return failed();
    }
    return files.keySet().stream().anyMatch(CompilerRun::isTooLong)
        ? Compilation.failed(List.of(Problem.ofWhole(Problem.LONG_NAME)))
        : new Compilation(files, classes, List.of());
  }

  /** Gives the problems of the sources; a compiler that names none has broken down. */
  private Compilation failed() {
    List<Problem> problems = problems();
    return Compilation.failed(
        problems.isEmpty() ? List.of(Problem.ofWhole(Problem.BREAKDOWN)) : problems);
  }

  private Map<String, byte[]> files() {
    Map<String, byte[]> files = new TreeMap<>();
    manager
        .classes()
        .forEach(
            (name, content) -> {
              if (!SuppliedAnnotations.isOne(name)) {
                files.put(name.replace('.', '/') + ".class", content.bytes());
              }
            });
    return files;
  }

  private static boolean isTooLong(String file) {
    return file.length() > LONGEST_PATH
        || Stream.of(file.split("/"))
            .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
  }

  private List<Problem> problems() {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(CompilerRun::problem)
        .toList();
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> diagnostic) {
    long line = diagnostic.getLineNumber();
    String path = "";
    String sourceLine = "";
    if (diagnostic.getSource() instanceof MemorySource source) {
      path = source.path();
      sourceLine = source.line(line);
    }
    String text = diagnostic.getMessage(Locale.ROOT);
    return new Problem(path, line, clipped(sourceLine), diagnostic.getCode(), clipped(text));
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
  }
}
