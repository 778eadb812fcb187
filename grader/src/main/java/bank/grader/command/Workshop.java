package bank.grader.command;

import bank.contract.Bank;
import bank.grader.build.Compiler;
import bank.grader.driver.Jars;
import bank.grader.driver.Limits;
import bank.grader.driver.Programs;
import bank.grader.grading.Grader;
import bank.grader.intake.Intake;
import bank.grader.owntests.OwnTesting;
import bank.grader.quality.CodeQuality;
import bank.grader.rubric.Rubric;
import bank.grader.sandbox.Leftovers;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.suite.HiddenSuite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.sqlite.JDBC;

/** Puts the grader together, in a folder of its own that is deleted in the end. */
final class Workshop implements AutoCloseable {
  private static final String NAME = "grader";

  /** Where Linux keeps files in memory. */
  private static final Path MEMORY = Path.of("/dev/shm");

  /** Many times what submissions need, for those that fill the disk. */
  private static final long NEEDED_BYTES = 4L << 30;

  private final Path folder;
  private final Sandbox sandbox;
  private final Grader grader;

  private Workshop(Path folder, Sandbox sandbox, Grader grader) {
    this.folder = folder;
    this.sandbox = sandbox;
    this.grader = grader;
  }

  /**
   * Makes the workshop ready.
   *
   * @throws bank.grader.sandbox.SandboxUnavailableException if the sandbox that is demanded does
   *     not work
   * @throws bank.grader.rubric.RubricException if the rubric names an unknown rule
   */
  static Workshop equip(Rubric rubric, SandboxChoice choice, long seed) throws IOException {
    List<Path> libraries = Stream.of(Bank.class, JDBC.class, Logger.class).map(Jars::of).toList();
    CodeQuality quality = CodeQuality.withAllAnalysers(libraries);
    rubric.requireKnownRules(quality.rules());
    Path folder = newFolder().toRealPath();
    Sandbox sandbox = Sandbox.choose(choice, newFolder(folder, "sandbox"));
    Programs programs = new Programs(sandbox, Limits.usual(), newFolder(folder, "shared"));
    Grader grader =
        new Grader(
            new Intake(),
            new Compiler(libraries),
            programs,
            new HiddenSuite(),
            quality,
            new OwnTesting(sandbox, programs.jvm(), newFolder(folder, "own-tests")),
            rubric,
            seed);
    return new Workshop(folder, sandbox, grader);
  }

  /**
   * Makes the folder in memory where there is enough: student programs wait for the disk at every
   * commit, thousands of times in a run. The name is short, since the path of a socket inside may
   * have about a hundred characters.
   */
  private static Path newFolder() throws IOException {
    boolean isRoomy = Files.isWritable(MEMORY) && MEMORY.toFile().getUsableSpace() >= NEEDED_BYTES;
    return isRoomy ? Files.createTempDirectory(MEMORY, NAME) : Files.createTempDirectory(NAME);
  }

  Grader grader() {
    return grader;
  }

  /** Returns a new folder for something that must stay until the end. */
  Path newFolder(String name) throws IOException {
    return newFolder(folder, name);
  }

  private static Path newFolder(Path parent, String name) throws IOException {
    return Files.createDirectory(parent.resolve(name));
  }

  @Override
  public void close() throws IOException {
    sandbox.close();
    Leftovers.delete(folder);
  }
}
