package bank.grader.command;

import bank.grader.grading.Observer;
import bank.grader.grading.Result;
import bank.grader.intake.Delivery;
import bank.grader.language.Language;
import java.io.PrintWriter;

/** Shows how far a run is by a line for each submission, as fits a log. */
class ProgressLines implements Observer {
  private final PrintWriter err;
  private final Language language;
  private final int all;
  private int done;

  ProgressLines(PrintWriter err, Language language, int all) {
    this.err = err;
    this.language = language;
    this.all = all;
  }

  @Override
  public void done(Result result) {
    done++;
    err.println(language.say("command.done", done, all, result.submission()));
  }

  @Override
  public void failed(Delivery delivery, Throwable cause) {
    err.println(language.say("command.failed", delivery.name()));
    cause.printStackTrace(err);
  }

  /** Leaves the display clean for what is printed next. */
  void end() {
    err.flush();
  }
}
