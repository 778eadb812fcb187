package bank.grader.owntests;

import bank.grader.build.Build;
import bank.grader.build.TestBuild;
import bank.grader.build.TestCompiler;
import bank.grader.driver.ChildJvm;
import bank.grader.driver.Jars;
import bank.grader.evidence.Evidence;
import bank.grader.intake.Submission;
import bank.grader.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.apiguardian.api.API;
import org.assertj.core.api.Assertions;
import org.hamcrest.Matcher;
import org.junit.Assert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.platform.commons.JUnitException;
import org.junit.platform.engine.TestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.vintage.engine.VintageTestEngine;
import org.opentest4j.AssertionFailedError;

/** Runs students' own tests. Made once for a run; safe for several threads. */
public final class OwnTesting {
  /** All runs on flawed banks together; tests that hang in each are not worth more. */
  private static final int RUNS_IN_ALL = 5;

  private final TestCompiler compiler;
  private final TestProcess process;
  private final FlawHunt hunt;

  /**
   * Prepares what all submissions share.
   *
   * @param jvm how the JVMs of children are started
   * @param folder an existing, empty folder for that; no child may write to it
   */
  public OwnTesting(Sandbox sandbox, ChildJvm jvm, Path folder) {
    this(sandbox, jvm, TestLimits.usual(), folder);
  }

  OwnTesting(Sandbox sandbox, ChildJvm jvm, TestLimits limits, Path folder) {
    List<Path> libraries = libraries(jvm);
    this.compiler = new TestCompiler(libraries);
    this.process = new TestProcess(sandbox, jvm, limits, libraries, folder);
    this.hunt = new FlawHunt(compiler, process, limits.all().multipliedBy(RUNS_IN_ALL));
  }

  /**
   * Runs the tests of a submission.
   *
   * @param folder an existing, empty folder for everything that comes up meanwhile
   * @return evidence of the group {@code own-tests}: without own tests, or without a program that
   *     compiles, one piece that does not count
   * @throws IOException if the grader cannot use its folder
   */
  public List<Evidence> examine(Submission submission, Build build, Path folder)
      throws IOException {
    if (submission.ownTests().isEmpty() || build.classes().isEmpty()) {
      return OwnTestEvidence.ofNone(submission.ownTests().isEmpty());
    }
    Path program = build.classes().get().toRealPath();
    Path tests = Files.createDirectory(folder.resolve("classes")).toRealPath();
    TestBuild built = compiler.compile(submission, program, tests);
    if (built.types().isEmpty()) {
      return OwnTestEvidence.ofBroken(built);
    }
    Path work = Files.createDirectory(folder.resolve("run")).toRealPath();
    List<Evidence> evidence =
        new ArrayList<>(
            OwnTestEvidence.of(built, process.run(program, tests, built.types(), work)));
    evidence.add(hunt.examine(submission, Files.createDirectory(folder.resolve("flaws"))));
    return evidence;
  }

  private static List<Path> libraries(ChildJvm jvm) {
    Stream<Path> forTests =
        Stream.of(
                API.class,
                Test.class,
                ParameterizedTest.class,
                JupiterTestEngine.class,
                JUnitException.class,
                TestEngine.class,
                Launcher.class,
                AssertionFailedError.class,
                VintageTestEngine.class,
                Assert.class,
                Matcher.class,
                Assertions.class,
                ByteBuddy.class)
            .map(Jars::of);
    Stream<Path> others = Stream.of(jvm.logging(), Jars.forChildren("starter-tests.jar"));
    return Stream.of(forTests, jvm.classPath().stream(), others).flatMap(jars -> jars).toList();
  }
}
