package bank.grader.grading;

import bank.grader.intake.Delivery;

/** Watches a run. Called by several threads, one call at a time. */
public interface Observer {

  /** Learns that a submission is done, with a mark or without. */
  void done(Result result);

  /** Learns why the grader failed at a delivery; {@link #done} follows. */
  void failed(Delivery delivery, Throwable cause);
}
