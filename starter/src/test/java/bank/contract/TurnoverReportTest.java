package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(16)
@DisplayName("Optional: turnover report")
class TurnoverReportTest extends BankContract {
  private Bank bank;
  private TurnoverReport report;

  @BeforeEach
  void open() {
    bank = openBank();
    report = feature(TurnoverReport.class, bank);
  }

  private static List<Turnover> sorted(Turnover... lines) {
    return Stream.of(lines).sorted(Comparator.comparing(Turnover::cardNumber)).toList();
  }

  @Test
  @DisplayName("Each account has a line with what came and what left, ordered by card number")
  void sumsUp() {
    Card sender = accountWith(100, bank);
    Card receiver = accountWith(20, bank);
    Card idle = bank.createAccount();
    bank.addIncome(sender.number(), 50);
    bank.transfer(sender.number(), receiver.number(), 30);
    bank.transfer(receiver.number(), sender.number(), 5);

    assertThat(report.turnover())
        .as("the report: 100 + 50 + 5 came and 30 left; 20 + 30 came and 5 left; nothing happened")
        .isEqualTo(
            sorted(
                new Turnover(sender.number(), 155, 30),
                new Turnover(receiver.number(), 50, 5),
                new Turnover(idle.number(), 0, 0)));
  }

  @Test
  @DisplayName("Closed accounts are not listed")
  void leavesOutClosedAccounts() {
    Card card = accountWith(100, bank);
    Card closed = accountWith(20, bank);

    bank.closeAccount(closed.number());

    assertThat(report.turnover())
        .as("the report after one of two accounts was closed")
        .containsExactly(new Turnover(card.number(), 100, 0));
  }

  @Test
  @DisplayName("A sum over Long.MAX_VALUE is refused")
  void refusesOverflow() {
    Card card = accountWith(Long.MAX_VALUE, bank);
    Card other = bank.createAccount();
    bank.transfer(card.number(), other.number(), 1);
    bank.addIncome(card.number(), 1);

    assertRefused(
        AmountTooLargeException.class,
        "A report with a sum over Long.MAX_VALUE",
        () -> report.turnover());
  }
}
