package bank.grader.suite;

import bank.grader.evidence.Check;
import bank.grader.language.Message;
import bank.grader.suite.additional.InterestChecks;
import bank.grader.suite.additional.PinChangeChecks;
import bank.grader.suite.additional.PinLockChecks;
import bank.grader.suite.additional.StatementChecks;
import bank.grader.suite.additional.TurnoverChecks;
import bank.grader.suite.additional.WithdrawalChecks;
import bank.grader.suite.errors.AmountChecks;
import bank.grader.suite.errors.CardNumberChecks;
import bank.grader.suite.errors.ConsoleChecks;
import bank.grader.suite.errors.ContractChecks;
import bank.grader.suite.errors.DatabaseTroubleChecks;
import bank.grader.suite.errors.MenuChecks;
import bank.grader.suite.functionality.BalanceChecks;
import bank.grader.suite.functionality.CloseAccountChecks;
import bank.grader.suite.functionality.CreateAccountChecks;
import bank.grader.suite.functionality.LogInChecks;
import bank.grader.suite.functionality.TransferChecks;
import bank.grader.suite.sql.CompetitionChecks;
import bank.grader.suite.sql.DatabaseFileChecks;
import bank.grader.suite.sql.DurabilityChecks;
import bank.grader.suite.sql.FaultReportChecks;
import bank.grader.suite.sql.HandleChecks;
import bank.grader.suite.sql.InjectionChecks;
import bank.grader.suite.sql.InterruptionChecks;
import bank.grader.suite.sql.LockedDatabaseChecks;
import bank.grader.suite.sql.SchemaChecks;
import bank.grader.suite.sql.TransactionChecks;
import bank.grader.suite.sql.TransferFaultChecks;
import bank.grader.suite.sql.UnwritableDatabaseChecks;
import bank.grader.suite.trial.HiddenCheck;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which checks there are. A new class of checks is a line here.
 *
 * <p>They run in this order. Wrong input comes last, because a program that has hung a few times is
 * asked less patiently.
 */
final class Catalogue {
  private static final List<Class<?>> TEST_CLASSES =
      List.of(
          CreateAccountChecks.class,
          LogInChecks.class,
          BalanceChecks.class,
          TransferChecks.class,
          CloseAccountChecks.class,
          InterestChecks.class,
          PinChangeChecks.class,
          PinLockChecks.class,
          StatementChecks.class,
          TurnoverChecks.class,
          WithdrawalChecks.class,
          DatabaseFileChecks.class,
          DurabilityChecks.class,
          InjectionChecks.class,
          SchemaChecks.class,
          HandleChecks.class,
          TransactionChecks.class,
          TransferFaultChecks.class,
          InterruptionChecks.class,
          CompetitionChecks.class,
          FaultReportChecks.class,
          UnwritableDatabaseChecks.class,
          AmountChecks.class,
          CardNumberChecks.class,
          ContractChecks.class,
          ConsoleChecks.class,
          LockedDatabaseChecks.class,
          DatabaseTroubleChecks.class,
          MenuChecks.class);

  private final List<Class<?>> testClasses;
  private final List<Check> checks;

  private Catalogue(List<Class<?>> testClasses) {
    this.testClasses = List.copyOf(testClasses);
    this.checks =
        testClasses.stream()
            .flatMap(Catalogue::annotations)
            .sorted(Comparator.comparing(HiddenCheck::group).thenComparing(HiddenCheck::id))
            .map(Catalogue::check)
            .toList();
    refuseTwins(checks);
  }

  static Catalogue ofAllChecks() {
    return new Catalogue(TEST_CLASSES);
  }

  List<Class<?>> testClasses() {
    return testClasses;
  }

  /** Returns the checks, ordered by criterion, group and id. */
  List<Check> checks() {
    return checks;
  }

  private static Stream<HiddenCheck> annotations(Class<?> testClass) {
    return Arrays.stream(testClass.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(HiddenCheck.class))
        .map(method -> method.getAnnotation(HiddenCheck.class));
  }

  private static Check check(HiddenCheck hidden) {
    return new Check(
        hidden.id(),
        Message.of("suite." + hidden.id() + ".title"),
        hidden.group().criterion(),
        hidden.group().id(),
        hidden.weight());
  }

  private static void refuseTwins(List<Check> checks) {
    Map<String, Check> byId = new HashMap<>();
    for (Check check : checks) {
      if (byId.put(check.id(), check) != null) {
        throw new IllegalStateException("two checks are called " + check.id());
      }
    }
  }
}
