package bank.grader.quality.autograder;

import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import de.firemage.autograder.core.integrated.CoreUtil;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds what Autograder finds, by a curated set of its checks. It knows no suppressions.
 *
 * <p>It understands a program only as a whole: sources that do not compile are an exception.
 */
public final class AutograderAnalyser implements Analyser {
  private static final List<Curated> CHECKS = Curated.all();

  private final List<Path> libraries;
  private final URLClassLoader loader;

  /**
   * Prepares the analyser.
   *
   * @param libraries jars or folders that submissions are compiled against; not empty
   */
  public AutograderAnalyser(List<Path> libraries) {
    this.libraries = List.copyOf(libraries);
    // Spoon finds libraries through a URLClassLoader only, and asks it for its addresses.
    this.loader =
        new URLClassLoader(
            libraries.stream().map(AutograderAnalyser::address).toArray(URL[]::new),
            ClassLoader.getPlatformClassLoader());
    decideOnDebugging();
  }

  @Override
  public String name() {
    return "Autograder";
  }

  @Override
  public Set<String> rules() {
    return CHECKS.stream().map(Curated::rule).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Examination examine(Code code) {
    Model model = new Model(code.sources(), loader, libraries.get(0));
    Map<String, List<Place>> places = new TreeMap<>();
    Map<String, String> failures = new HashMap<>();
    for (Curated check : CHECKS) {
      try {
        places.computeIfAbsent(check.rule(), rule -> new ArrayList<>()).addAll(run(check, model));
      } catch (RuntimeException | LinkageError | StackOverflowError e) {
        failures.put(check.rule(), check.type() + ": " + e);
      }
    }
    return new Examination(
        places.entrySet().stream()
            .map(entry -> Observation.of(entry.getKey(), entry.getValue()))
            .toList(),
        failures);
  }

  private static List<Place> run(Curated check, Model model) {
    return model
        .problems(check.maker().get())
        .filter(problem -> problem.getProblemType() == check.type())
        .map(model::place)
        .toList();
  }

  private static URL address(Path library) {
    try {
      return library.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(library + " has no address", e);
    }
  }

  // Autograder looks once whether JUnit is among its callers, and if so takes each run for a test
  // of itself, with checks that take long. The hidden tests run by JUnit, so it is asked from a
  // thread that has no callers.
  private static void decideOnDebugging() {
    Thread thread = new Thread(CoreUtil::isInDebugMode, "autograder");
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while preparing Autograder", e);
    }
  }
}
