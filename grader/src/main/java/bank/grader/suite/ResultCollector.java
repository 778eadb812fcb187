package bank.grader.suite;

import bank.grader.suite.trial.HiddenCheck;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/** Collects how each check ended. What goes wrong around the checks shows as a result missing. */
final class ResultCollector implements TestExecutionListener {
  private final Map<String, CheckResult> results = new ConcurrentHashMap<>();

  Map<String, CheckResult> results() {
    return Map.copyOf(results);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    add(test, new CheckResult(true, Optional.empty()));
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    add(test, new CheckResult(false, result.getThrowable()));
  }

  private void add(TestIdentifier test, CheckResult result) {
    test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> source.getJavaMethod().getAnnotation(HiddenCheck.class).id())
        .ifPresent(id -> results.put(id, result));
  }
}
