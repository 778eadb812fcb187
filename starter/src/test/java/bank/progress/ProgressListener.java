package bank.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Order;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Prints after a run how much of each part is done, wrong and to do, and last one line with the
 * sums, e.g. {@code 12 of 47 done, 3 wrong, 32 to do}. That line is also written to the file that
 * the system property {@code bank.progress} names.
 *
 * <p>A part is a test class that is tagged {@value #TAG}; other tests, such as a student's own, are
 * not counted. The parts are in the order of their {@link Order} annotations. JUnit finds this
 * class by its name in {@code META-INF/services}.
 */
public final class ProgressListener implements TestExecutionListener {
  /** The tag of the test classes that are counted. */
  public static final String TAG = "contract";

  private final Map<String, PartProgress> parts = new LinkedHashMap<>();
  private TestPlan plan;

  @Override
  public void testPlanExecutionStarted(TestPlan testPlan) {
    plan = testPlan;
    parts.clear();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      count(test, result.getStatus());
    }
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    if (test.isTest()) {
      count(test, TestExecutionResult.Status.ABORTED);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan testPlan) {
    if (parts.isEmpty()) {
      return;
    }
    List<PartProgress> rows = new ArrayList<>(parts.values());
    rows.sort(Comparator.comparingInt(PartProgress::position));
    String sums = sums(rows);
    System.out.print(table(rows) + sums + System.lineSeparator());
    write(sums);
  }

  private void count(TestIdentifier test, TestExecutionResult.Status status) {
    if (!test.getTags().contains(TestTag.create(TAG))) {
      return;
    }
    Optional<TestIdentifier> ancestor = plan.getParent(test);
    while (ancestor.isPresent()) {
      TestIdentifier candidate = ancestor.get();
      if (candidate.getSource().orElse(null) instanceof ClassSource source) {
        parts
            .computeIfAbsent(
                candidate.getUniqueId(),
                id -> new PartProgress(candidate.getDisplayName(), position(source)))
            .count(status);
        return;
      }
      ancestor = plan.getParent(candidate);
    }
  }

  private static int position(ClassSource source) {
    Order order = source.getJavaClass().getAnnotation(Order.class);
    return order == null ? Order.DEFAULT : order.value();
  }

  private static String table(Collection<PartProgress> rows) {
    StringBuilder table = new StringBuilder();
    table.append(String.format("%n%-40s %6s %6s %6s%n", "Part", "done", "wrong", "to do"));
    for (PartProgress row : rows) {
      table.append(
          String.format("%-40s %6d %6d %6d%n", row.name(), row.done(), row.wrong(), row.toDo()));
    }
    return table.append(System.lineSeparator()).toString();
  }

  private static String sums(Collection<PartProgress> rows) {
    int done = sum(rows, PartProgress::done);
    int wrong = sum(rows, PartProgress::wrong);
    int toDo = sum(rows, PartProgress::toDo);
    return done + " of " + (done + wrong + toDo) + " done, " + wrong + " wrong, " + toDo + " to do";
  }

  private static int sum(Collection<PartProgress> rows, ToIntFunction<PartProgress> column) {
    return rows.stream().mapToInt(column).sum();
  }

  private static void write(String sums) {
    String file = System.getProperty("bank.progress");
    if (file == null) {
      return;
    }
    try {
      Files.writeString(Path.of(file), sums);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the progress to " + file, e);
    }
  }
}
