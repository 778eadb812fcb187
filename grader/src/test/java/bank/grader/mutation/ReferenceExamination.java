package bank.grader.mutation;

import bank.grader.driver.DirectProgram;
import bank.grader.suite.trial.Examination;
import bank.grader.suite.trial.TrialExtension;
import bank.reference.store.SqliteBankFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.file.PathUtils;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Gives the reference to all hidden checks that a session of JUnit runs. */
public final class ReferenceExamination implements LauncherSessionListener {
  private static final long SEED = 20_250_901;

  private Path folder;
  private DirectProgram program;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      folder = Files.createTempDirectory("mutation");
    } catch (IOException noRoom) {
      throw new UncheckedIOException(noRoom);
    }
    program = new DirectProgram(new SqliteBankFactory(), folder);
    TrialExtension.equip(session, new Examination(program, SEED));
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    program.close();
    try {
      PathUtils.deleteDirectory(folder);
    } catch (IOException inTheWay) {
      throw new UncheckedIOException(inTheWay);
    }
  }
}
