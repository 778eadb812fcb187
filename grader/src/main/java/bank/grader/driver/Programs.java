package bank.grader.driver;

import bank.grader.build.Build;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes the {@link Program} of each build. Made once for a run; safe for several threads. */
public final class Programs {
  private final Sandbox sandbox;
  private final Limits limits;
  private final ChildJvm jvm;

  /**
   * Prepares what all child processes share.
   *
   * @param folder an existing, empty folder for that; no child may write to it
   */
  public Programs(Sandbox sandbox, Limits limits, Path folder) {
    this.sandbox = sandbox;
    this.limits = limits;
    this.jvm = new ChildJvm(sandbox, real(folder));
  }

  /** Returns what keeps the programs from doing harm. */
  public SandboxKind sandboxKind() {
    return sandbox.kind();
  }

  /** Returns how the JVMs of the programs are started. */
  public ChildJvm jvm() {
    return jvm;
  }

  /**
   * Makes the program of a build. Nothing is started yet.
   *
   * @param folder an existing, empty folder, the only one that the program can write to
   * @throws IllegalArgumentException if there is nothing to start
   */
  public Program of(Build build, Path folder) {
    if (!build.isRunnable()) {
      throw new IllegalArgumentException("the build has nothing to start");
    }
    Path classes = real(build.classes().orElseThrow());
    Path work = real(folder);
    Children children = new Children(sandbox, jvm, limits, classes, work);
    return new ChildProgram(build, new Starter(build, limits), children, work);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
