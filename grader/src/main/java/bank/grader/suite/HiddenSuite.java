package bank.grader.suite;

import bank.grader.driver.Program;
import bank.grader.evidence.Check;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.suite.trial.Examination;
import bank.grader.suite.trial.TrialExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * All hidden checks, run by the JUnit Platform inside this process. It holds no state, so several
 * submissions can be examined side by side.
 */
public final class HiddenSuite {
  /** A check waits most of its time: for a process to start, an answer, or a lock to be freed. */
  private static final String CHECKS_AT_ONCE = "4";

  private final Catalogue catalogue = Catalogue.ofAllChecks();

  /** Returns all checks, ordered by criterion, group and id. */
  public List<Check> catalogue() {
    return catalogue.checks();
  }

  /**
   * Runs every check on a program. Each check begins in a clean place of its own.
   *
   * @param seed what the random amounts come from; the same seed makes the same ones
   * @return the result of each check, in the order of the catalogue
   * @throws IllegalStateException if a check failed through a fault of the grader, or was not run:
   *     there is no mark then
   */
  public List<Evidence> examine(Program program, long seed) {
    Examination examination = new Examination(program, seed);
    Map<String, CheckResult> results = run(examination);
    List<Evidence> evidence = new ArrayList<>();
    for (Check check : catalogue.checks()) {
      if (!results.containsKey(check.id())) {
        throw new IllegalStateException("the check " + check.id() + " was not run");
      }
      evidence.add(new Verdict(check, examination).on(results.get(check.id())));
    }
    return List.copyOf(evidence);
  }

  /**
   * Returns the result of every check of a submission that cannot be started.
   *
   * @param why what keeps it from being started
   */
  public List<Evidence> nothingRan(Message why) {
    List<Message> details = List.of(why, Message.of("suite.nothing-ran.advice"));
    return catalogue.checks().stream()
        .map(check -> new Evidence(check, Outcome.FAILED, check.weight(), details, List.of()))
        .toList();
  }

  private Map<String, CheckResult> run(Examination examination) {
    ResultCollector collector = new ResultCollector();
    try (LauncherSession session = LauncherFactory.openSession(launcherWithoutPlugIns())) {
      TrialExtension.equip(session, examination);
      session.getLauncher().execute(request(), collector);
    }
    return collector.results();
  }

  private LauncherDiscoveryRequest request() {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(catalogue.testClasses().stream().map(DiscoverySelectors::selectClass).toList())
        .enableImplicitConfigurationParameters(false)
        .configurationParameter("junit.jupiter.extensions.autodetection.enabled", "false")
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter(
            "junit.jupiter.execution.parallel.config.fixed.parallelism", CHECKS_AT_ONCE)
        .build();
  }

  /** Nothing that happens to lie on the class path may take part in the examination. */
  private static LauncherConfig launcherWithoutPlugIns() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine())
        .build();
  }
}
