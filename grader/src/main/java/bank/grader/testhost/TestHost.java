package bank.grader.testhost;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.vintage.engine.VintageTestEngine;

/** The main class of the child process: runs test classes that lie on its class path. */
public final class TestHost {
  private static final String TIMEOUT = "junit.jupiter.execution.timeout.default";
  private static final String THREAD = "junit.jupiter.execution.timeout.thread.mode.default";

  private TestHost() {}

  /**
   * Runs tests and ends the process, whatever threads they left.
   *
   * @param args the file for the results, the seconds that a test may take if it does not say so
   *     itself, and the names of the test classes
   */
  public static void main(String[] args) throws IOException {
    try (ResultWriter results = new ResultWriter(Path.of(args[0]))) {
      LauncherFactory.create(onlyJunit()).execute(request(args), results);
      results.finish();
    }
    System.exit(0);
  }

  /** Nothing that lies on the class path may listen or take part by itself. */
  private static LauncherConfig onlyJunit() {
    return LauncherConfig.builder()
        .enableTestEngineAutoRegistration(false)
        .enableLauncherSessionListenerAutoRegistration(false)
        .enableLauncherDiscoveryListenerAutoRegistration(false)
        .enableTestExecutionListenerAutoRegistration(false)
        .enablePostDiscoveryFilterAutoRegistration(false)
        .addTestEngines(new JupiterTestEngine(), new VintageTestEngine())
        .build();
  }

  private static LauncherDiscoveryRequest request(String[] args) {
    return LauncherDiscoveryRequestBuilder.request()
        .selectors(Arrays.stream(args).skip(2).map(DiscoverySelectors::selectClass).toList())
        .configurationParameter(TIMEOUT, args[1] + " s")
        // A loop that listens to no interrupt would hold up all other tests in the same thread.
        .configurationParameter(THREAD, "SEPARATE_THREAD")
        .build();
  }
}
