package bank.grader.suite.trial;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.launcher.LauncherSession;

/**
 * Gives each check its {@link Trial}, and skips a check whose needs the submission does not meet.
 * The {@link Examination} comes with the launcher session, so that several submissions can be
 * examined side by side.
 */
public final class TrialExtension
    implements ExecutionCondition, BeforeEachCallback, AfterEachCallback, ParameterResolver {
  private static final String NAME = TrialExtension.class.getName();
  private static final Namespace NAMESPACE = Namespace.create(NAME);

  /** Makes an examination known to all checks that a session will run. */
  public static void equip(LauncherSession session, Examination examination) {
    session
        .getStore()
        .put(
            org.junit.platform.engine.support.store.Namespace.create(NAME),
            Examination.class,
            examination);
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean makesSense = context.getTestMethod().isEmpty() || isMet(context);
    return makesSense
        ? ConditionEvaluationResult.enabled("the submission has what the check needs")
        : ConditionEvaluationResult.disabled("the submission lacks what the check needs");
  }

  private static boolean isMet(ExtensionContext context) {
    return examination(context).canMeet(check(context).needs());
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    store(context).put(Trial.class, examination(context).begin(check(context).id()));
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Trial.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return store(context).get(Trial.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Trial trial = store(context).remove(Trial.class, Trial.class);
    if (trial != null) {
      trial.close();
    }
  }

  private static HiddenCheck check(ExtensionContext context) {
    return context.getRequiredTestMethod().getAnnotation(HiddenCheck.class);
  }

  private static Examination examination(ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .get(Examination.class, Examination.class);
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }
}
