package bank.grader.build;

import bank.grader.intake.SourceFile;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, kept warm, and kept from taking the grader down with it. */
final class Javac {
  private static final List<String> OPTIONS =
      List.of("--release", "17", "-proc:none", "-implicit:none", "-nowarn", "-g");

  /** Long concatenations are deep trees, for which the usual stack is too small. */
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  /** Names of files: less than the 255 bytes and 4,096 bytes of common file systems. */
  private static final int LONGEST_NAME = 240;

  private static final int LONGEST_PATH = 1_000;

  /** Whoever explains a problem looks no further; lines and names may be as long as a file. */
  private static final int LONGEST_TEXT = 2_000;

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final Queue<StandardJavaFileManager> idleManagers = new ConcurrentLinkedQueue<>();
  private final List<Path> classPath;
  private final Duration limit;

  Javac(List<Path> classPath, Duration limit) {
    if (compiler == null) {
      throw new IllegalStateException("there is no compiler: start the grader with a JDK");
    }
    this.classPath = List.copyOf(classPath);
    this.limit = limit;
  }

  /** Compiles sources. Several threads may do so at once. */
  Compilation compile(List<SourceFile> sources) {
    StandardJavaFileManager libraries = libraries();
    MemoryFileManager manager = new MemoryFileManager(libraries);
    FutureTask<Compilation> work = new FutureTask<>(() -> run(sources, manager));
    Thread thread = new Thread(null, work, "javac", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      Compilation compilation = work.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      idleManagers.add(libraries);
      return compilation;
    } catch (TimeoutException e) {
      // The thread may go on for a while; what it uses is not used again.
      manager.cancel();
      return Compilation.failed(List.of(Problem.ofWhole(Problem.OUT_OF_TIME)));
    } catch (ExecutionException e) {
      return Compilation.failed(List.of(Problem.ofWhole(Problem.BREAKDOWN)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling", e);
    }
  }

  private StandardJavaFileManager libraries() {
    StandardJavaFileManager idle = idleManagers.poll();
    if (idle != null) {
      return idle;
    }
    StandardJavaFileManager fresh =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    try {
      fresh.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      fresh.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fresh;
  }

  private Compilation run(List<SourceFile> sources, MemoryFileManager manager) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<MemorySource> units =
        Stream.concat(sources.stream(), SuppliedAnnotations.neededBy(sources).stream())
            .map(MemorySource::new)
            .toList();
    StringWriter complaints = new StringWriter();
    JavacTask task =
        (JavacTask) compiler.getTask(complaints, manager, diagnostics, OPTIONS, null, units);
    Iterable<? extends Element> analysed = task.analyze();
    List<CompiledClass> classes = new ClassInspection(task).inspect(analysed);
    task.generate();
    List<Problem> problems = new ArrayList<>(problems(diagnostics));
    Map<String, byte[]> files = files(manager);
    boolean isWhole = complaints.toString().isBlank() && files.size() >= classes.size();
    if (problems.isEmpty() && !isWhole) {
      // It broke down, which it reports as text, and not as a problem of the sources.
      problems.add(Problem.ofWhole(Problem.BREAKDOWN));
    }
    files.keySet().stream()
        .filter(Javac::isTooLong)
        .forEach(name -> problems.add(Problem.ofWhole(Problem.LONG_NAME)));
    return problems.isEmpty()
        ? new Compilation(files, classes, List.of())
        : Compilation.failed(problems);
  }

  private static Map<String, byte[]> files(MemoryFileManager manager) {
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

  private static List<Problem> problems(DiagnosticCollector<JavaFileObject> diagnostics) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Javac::problem)
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
