package bank.grader.mutation;

import bank.grader.suite.trial.NotChecked;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/** Keeps a check that could not be carried out from being counted as one that noticed a change. */
public final class NotCheckedIsNotNoticed implements TestExecutionExceptionHandler {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    if (thrown instanceof NotChecked) {
      throw new TestAbortedException("not checked", thrown);
    }
    throw thrown;
  }
}
