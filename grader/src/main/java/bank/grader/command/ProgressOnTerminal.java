package bank.grader.command;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a run is by a bar that moves, as fits a terminal. */
final class ProgressOnTerminal extends ProgressLines {
  private final ProgressBar bar;

  ProgressOnTerminal(PrintWriter err, Language language, int all) {
    super(err, language, all);
    bar =
        new ProgressBarBuilder()
            .setInitialMax(all)
            .setStyle(ProgressBarStyle.ASCII)
            .clearDisplayOnFinish()
            .build();
  }

  @Override
  public void done(Result result) {
    bar.step();
  }

  @Override
  void end() {
    bar.close();
  }
}
