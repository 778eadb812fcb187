package bank.grader.suite.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bank.grader.driver.IssuedCard;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Unmet;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BooksTest {
  private static final Account SENDER = account("card-1");
  private static final Account RECEIVER = account("card-2");
  private static final Account OTHER = account("card-3");
  private static final Message FAULT = Message.of("suite.fault.killed");

  private final Books books =
      new Books(SENDER, RECEIVER, 30, Map.of(SENDER, 100L, RECEIVER, 200L, OTHER, 300L));

  @Test
  void allAndNothingAreRight() {
    assertThatCode(() -> books.expectAllOrNothing(now("100", "200", "300"), FAULT))
        .doesNotThrowAnyException();
    assertThatCode(() -> books.expectAllOrNothing(now("70.0", "230.0", "300.0"), FAULT))
        .doesNotThrowAnyException();
  }

  @Test
  void moneyThatIsLostIsSaidToBeLost() {
    assertThat(unmet(now("70", "200", "300")).findings())
        .containsExactly(FAULT, Message.of("suite.fault.sender-only", "card-1", 30, "card-2"));
  }

  @Test
  void moneyThatIsMadeIsSaidToBeMade() {
    assertThat(unmet(now("100", "230", "300")).findings())
        .containsExactly(FAULT, Message.of("suite.fault.receiver-only", "card-2", 30, "card-1"));
  }

  @Test
  void rightTotalIsNotEnough() {
    assertThat(unmet(now("90", "210", "300")).findings())
        .containsExactly(
            FAULT,
            Message.of("suite.fault.account", "card-1", 100, 70, "90"),
            Message.of("suite.fault.account", "card-2", 200, 230, "210"));
  }

  @Test
  void bystanderMustNotChange() {
    assertThat(unmet(now("100", "200", "330")).findings())
        .containsExactly(FAULT, Message.of("suite.fault.account", "card-3", 300, 300, "330"));
  }

  @Test
  void accountThatIsMissingIsGone() {
    Map<Account, BigDecimal> now =
        Map.of(SENDER, BigDecimal.valueOf(100), OTHER, BigDecimal.valueOf(300));

    assertThat(unmet(now).findings())
        .containsExactly(FAULT, Message.of("suite.fault.account-gone", "card-2"));
  }

  private Unmet unmet(Map<Account, BigDecimal> now) {
    return catchThrowableOfType(Unmet.class, () -> books.expectAllOrNothing(now, FAULT));
  }

  private static Map<Account, BigDecimal> now(String sender, String receiver, String other) {
    return Map.of(
        SENDER, new BigDecimal(sender),
        RECEIVER, new BigDecimal(receiver),
        OTHER, new BigDecimal(other));
  }

  private static Account account(String alias) {
    return new Account(new IssuedCard("number of " + alias, "1111"), alias);
  }
}
