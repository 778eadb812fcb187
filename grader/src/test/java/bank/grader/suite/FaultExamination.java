package bank.grader.suite;

import bank.contract.Bank;
import bank.grader.TestProgram;
import bank.grader.build.Build;
import bank.grader.driver.Limits;
import bank.grader.driver.Program;
import bank.grader.driver.Programs;
import bank.grader.evidence.Check;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.sandbox.Leftovers;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxChoice;
import bank.grader.suite.sql.CompetitionChecks;
import bank.grader.suite.sql.FaultReportChecks;
import bank.grader.suite.sql.InterruptionChecks;
import bank.grader.suite.sql.LockedDatabaseChecks;
import bank.grader.suite.sql.TransferFaultChecks;
import bank.grader.suite.sql.UnwritableDatabaseChecks;
import bank.grader.suite.trial.Examination;
import bank.grader.suite.trial.TrialExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the checks that make faults, and only those, on programs in real processes. */
final class FaultExamination implements AutoCloseable {
  static final List<Class<?>> CHECKS =
      List.of(
          TransferFaultChecks.class,
          InterruptionChecks.class,
          CompetitionChecks.class,
          FaultReportChecks.class,
          LockedDatabaseChecks.class,
          UnwritableDatabaseChecks.class);

  private static final long SEED = 20_250_901;

  private final Path folder;
  private final Sandbox sandbox;
  private final Programs programs;
  private int builds;

  FaultExamination() throws IOException {
    folder = Files.createTempDirectory("faults").toRealPath();
    sandbox = Sandbox.choose(SandboxChoice.AUTO, newFolder("sandbox"));
    programs = new Programs(sandbox, Limits.usual(), newFolder("shared"));
  }

  /** Compiles a console program and runs the checks on it. */
  List<Evidence> console(Map<String, String> sources) {
    Path classes = newFolder("classes");
    TestProgram.compile(sources, classes, "");
    return examine(
        new Build(Optional.of(classes), Optional.empty(), Optional.of("Main"), List.of()));
  }

  /** Runs the checks on a bank that is called. */
  List<Evidence> bank(Class<?> factory) {
    return examine(
        new Build(
            Optional.of(codeOf(factory)),
            Optional.of(factory.getName()),
            Optional.empty(),
            List.of()));
  }

  List<Evidence> examine(Build build) {
    try (Program program = programs.of(build, newFolder("work"))) {
      return examine(program);
    }
  }

  /** Runs the checks on any program. */
  static List<Evidence> examine(Program program) {
    Examination examination = new Examination(program, SEED);
    ResultCollector collector = new ResultCollector();
    LauncherConfig config =
        LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build();
    try (LauncherSession session = LauncherFactory.openSession(config)) {
      TrialExtension.equip(session, examination);
      session
          .getLauncher()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(CHECKS.stream().map(DiscoverySelectors::selectClass).toList())
                  .enableImplicitConfigurationParameters(false)
                  .build(),
              collector);
    }
    List<Evidence> evidence = new ArrayList<>();
    for (Check check : new HiddenSuite().catalogue()) {
      CheckResult result = collector.results().get(check.id());
      if (result != null) {
        evidence.add(new Verdict(check, examination).on(result));
      }
    }
    return evidence;
  }

  static Set<String> ids(List<Evidence> evidence, Outcome outcome) {
    return evidence.stream()
        .filter(each -> each.outcome() == outcome)
        .map(each -> each.check().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void close() throws IOException {
    sandbox.close();
    Leftovers.delete(folder);
  }

  synchronized Path newFolder(String name) {
    builds++;
    try {
      return Files.createDirectory(folder.resolve(name + builds));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path codeOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static Path contract() {
    return codeOf(Bank.class);
  }
}
