package bank.grader.grading;

import bank.grader.intake.Delivery;
import bank.grader.language.Message;
import bank.grader.sandbox.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Grades many deliveries side by side. One that makes the grader fail does not touch the others.
 */
public final class GradingRun {
  private final Grader grader;
  private final Path workFolder;
  private final Observer observer;

  /**
   * Prepares a run.
   *
   * @param workFolder where each submission gets a folder, which is deleted when it is graded
   */
  public GradingRun(Grader grader, Path workFolder, Observer observer) {
    this.grader = grader;
    this.workFolder = workFolder;
    this.observer = observer;
  }

  /**
   * Grades.
   *
   * @param jobs how many submissions are graded at the same time, at least 1
   * @return a result for each delivery, in the same order
   * @throws InterruptedException if the run is interrupted; what is being graded is abandoned
   */
  public List<Result> grade(List<Delivery> deliveries, int jobs) throws InterruptedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs);
    try {
      List<Future<Result>> pending = new ArrayList<>();
      for (Delivery delivery : deliveries) {
        Path folder = workFolder.resolve(String.valueOf(pending.size()));
        pending.add(workers.submit(() -> gradeOne(delivery, folder)));
      }
      List<Result> results = new ArrayList<>();
      for (Future<Result> result : pending) {
        results.add(result.get());
      }
      return results;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a failure that became no result", e.getCause());
    } finally {
      workers.shutdownNow();
    }
  }

  /** Whatever goes wrong here is the grader's failure: the delivery gets no mark. */
  private Result gradeOne(Delivery delivery, Path folder) {
    Result result;
    try {
      Files.createDirectories(folder);
      result = grader.grade(delivery, folder);
      delete(folder);
    } catch (Throwable failure) {
      synchronized (observer) {
        observer.failed(delivery, failure);
      }
      result = withoutMark(delivery, failure);
    }
    synchronized (observer) {
      observer.done(result);
    }
    return result;
  }

  private Result withoutMark(Delivery delivery, Throwable failure) {
    return new Result(
        delivery.name(),
        Optional.empty(),
        Optional.empty(),
        grader.sandboxKind(),
        grader.seed(),
        List.of(Flag.GRADER_FAILED),
        List.of(Message.of("grading.grader-failed", failure)));
  }

  private static void delete(Path folder) {
    try {
      Leftovers.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete the work folder " + folder, e);
    }
  }
}
