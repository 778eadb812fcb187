package bank.grader.owntests;

import bank.grader.driver.ChildJvm;
import bank.grader.driver.Ending;
import bank.grader.driver.Jars;
import bank.grader.flaws.Flaw;
import bank.grader.sandbox.Job;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxedProcess;
import bank.grader.testhost.TestHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jacoco.agent.AgentJar;

/** Runs tests in a sandbox, in a JVM of their own with JaCoCo's agent in it. */
final class TestProcess {
  private static final int STATUS_OUT_OF_MEMORY = 3;

  /** A status above it tells the signal that ended the process. */
  private static final int SIGNALLED = 128;

  private static final String RESULTS = "results";
  private static final String COVERAGE = "coverage";

  /**
   * The agent writes when the JVM ends, however it ends. It looks at no library, and not at the
   * network for a name.
   */
  private static final String AGENT_OPTIONS =
      "=sessionid=own-tests,append=false,destfile=../"
          + COVERAGE
          + ",excludes=org.junit.*:org.assertj.*:org.sqlite.*:org.opentest4j.*:net.bytebuddy.*"
          + ":bank.contract.*:bank.grader.*";

  private final Sandbox sandbox;
  private final ChildJvm jvm;
  private final TestLimits limits;
  private final List<Path> libraries;
  private final Path agent;

  /**
   * Prepares what all runs share.
   *
   * @param libraries what tests may use
   * @param folder an existing folder for the agent; no child may write to it
   */
  TestProcess(Sandbox sandbox, ChildJvm jvm, TestLimits limits, List<Path> libraries, Path folder) {
    this.sandbox = sandbox;
    this.jvm = jvm;
    this.limits = limits;
    this.libraries = libraries;
    this.agent = folder.resolve("agent.jar").toAbsolutePath();
    try {
      AgentJar.extractTo(agent.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs tests.
   *
   * @param program the classes of the program
   * @param tests the classes of the tests
   * @param types the names of the test classes
   * @param folder an existing, empty folder, the only one that they can write to
   */
  TestRun run(Path program, Path tests, List<String> types, Path folder) throws IOException {
    Ended ended =
        run("-javaagent:" + agent + AGENT_OPTIONS, List.of(program, tests), types, folder);
    return new TestRun(
        ended.results(),
        ended.ending(),
        ExecutionFile.read(folder.resolve(COVERAGE)).map(data -> Coverage.of(program, data)));
  }

  /** Runs tests on the reference with a flaw, as {@link #run} does, without measuring. */
  TestResults runOn(Flaw flaw, List<Path> tests, List<String> types, Path folder)
      throws IOException {
    List<Path> classPath = new ArrayList<>(tests);
    classPath.add(Jars.forChildren("grader-flaws.jar"));
    classPath.add(Jars.forChildren("grader-sound-bank.jar"));
    return run("-D" + Flaw.PROPERTY + "=" + flaw.name(), classPath, types, folder).results();
  }

  private record Ended(TestResults results, Ending ending) {}

  private Ended run(String option, List<Path> examined, List<String> types, Path folder)
      throws IOException {
    Path directory = Files.createDirectory(folder.resolve("project"));
    Files.createDirectory(folder.resolve("temporary"));
    List<Path> classPath = new ArrayList<>(List.of(Jars.forChildren("grader-testhost.jar")));
    classPath.addAll(libraries);
    classPath.addAll(examined);
    List<Path> readable = new ArrayList<>(jvm.readable());
    readable.addAll(classPath);
    readable.add(agent);
    Job job = new Job(command(option, classPath, types, folder), readable, folder, directory);
    SandboxedProcess process = sandbox.start(job, limits.process());
    OptionalInt status = process.awaitExit(limits.all());
    process.kill();
    TestResults results = TestResults.read(folder.resolve(RESULTS));
    return new Ended(results, results.complete() ? Ending.FINISHED : endingOf(status, process));
  }

  private List<String> command(
      String option, List<Path> classPath, List<String> types, Path folder) {
    List<String> options =
        List.of(
            "-Xmx" + limits.heapMegabytes() + "m",
            option,
            "-Duser.home=" + folder,
            "-Djava.io.tmpdir=" + folder.resolve("temporary"));
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.resolve(RESULTS).toString());
    arguments.add(String.valueOf(limits.each().toSeconds()));
    arguments.addAll(types);
    return jvm.command(options, classPath, TestHost.class.getName(), arguments);
  }

  private static Ending endingOf(OptionalInt status, SandboxedProcess process) {
    if (process.isBeyondOutputLimit()) {
      return Ending.OUTPUT_LIMIT;
    }
    if (status.isEmpty()) {
      return Ending.TIMED_OUT;
    }
    if (status.getAsInt() == STATUS_OUT_OF_MEMORY) {
      return Ending.OUT_OF_MEMORY;
    }
    return status.getAsInt() > SIGNALLED ? Ending.KILLED : Ending.EXITED;
  }
}
