package bank.grader.build;

import bank.grader.intake.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The JDK's compiler, kept warm, and kept from taking the grader down with it. */
final class Javac {
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
    return compile(sources, libraries());
  }

  /** Compiles sources against more than the usual class path. */
  Compilation compile(List<SourceFile> sources, Path further) {
    StandardJavaFileManager libraries = libraries();
    setClassPath(libraries, Stream.concat(classPath.stream(), Stream.of(further)).toList());
    return compile(sources, libraries);
  }

  private Compilation compile(List<SourceFile> sources, StandardJavaFileManager libraries) {
    BoundedWork<Compilation> work =
        BoundedWork.start("javac", new CompilerRun(compiler, libraries, sources));
    try {
      Compilation compilation = work.await(limit);
      idleManagers.add(libraries);
      return compilation;
    } catch (TimeoutException e) {
      stop(work.thread());
      return Compilation.failed(List.of(Problem.ofWhole(Problem.OUT_OF_TIME)));
    } catch (ExecutionException e) {
      throw new IllegalStateException("cannot compile", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while compiling", e);
    }
  }

  /**
   * Ends a compilation by force: it listens to nothing, and what it holds is used by nobody else.
   * From Java 20 on this is impossible, and the thread uses a processor until it is done.
   */
  @SuppressWarnings({"deprecation", "removal"})
  private static void stop(Thread thread) {
    try {
      thread.stop();
    } catch (UnsupportedOperationException e) {
      thread.setPriority(Thread.MIN_PRIORITY);
    }
  }

  private StandardJavaFileManager libraries() {
    StandardJavaFileManager idle = idleManagers.poll();
    if (idle != null) {
      return idle;
    }
    StandardJavaFileManager fresh =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    setClassPath(fresh, classPath);
    return fresh;
  }

  private static void setClassPath(StandardJavaFileManager manager, List<Path> classPath) {
    try {
      manager.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      manager.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
