package bank.grader.driver.wording;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.driver.wording.Printed.PrintedCard;
import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Cards and balances are found however they are printed")
class PrintedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your card has been created\nYour card number:\n4000001234567899\nYour card PIN:\n0042\n",
        "Card 4000001234567899 PIN 0042",
        "card number: 4000 0012 3456 7899, pin=0042",
        "id 17\n4000001234567899\n0042\n",
        "Your PIN: 0042\nYour card: 4000001234567899\n",
        "4000001234567899\nBalance: 0\nPIN-код: 0042",
        "Нөмірі: 4000001234567899\nҚұпия сөз: 0042"
      })
  void cards(String text) {
    assertThat(Printed.card(text)).contains(new PrintedCard("4000001234567899", "0042"));
  }

  @Test
  @DisplayName("a number or a PIN of a wrong shape is read as it came")
  void wrongShapes() {
    assertThat(Printed.card("Number: 400000123456789\nPIN: 42"))
        .contains(new PrintedCard("400000123456789", "42"));
    assertThat(Printed.card("Your card has been created")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Balance: 1000 | 1000",
        "Balance : 0 | 0",
        "Balance: -5 | -5",
        "Balance - 100 | 100",
        "1000 | 1000",
        "Balance: 1000.0 | 1000.0",
        "Balance: 1.0E7 | 10000000",
        "Your balance is 1,234,567 KZT. | 1234567",
        "Баланс: 1 234 567 тг | 1234567",
        "Қалдық: 70 теңге | 70",
        "Card 4000001234567899 has 30 | 30",
        "Balance of 4000001234567899: 30tg | 30",
        "Balance: 9223372036854775807 | 9223372036854775807"
      })
  void balances(String text, BigDecimal amount) {
    assertThat(Printed.balance(text).orElseThrow()).isEqualByComparingTo(amount);
  }

  @Test
  @DisplayName("the line that speaks of the balance counts, and a label may stand alone")
  void lines() {
    assertThat(Printed.balance("Balance: 70\nYou are customer 12")).contains(new BigDecimal("70"));
    assertThat(Printed.balance("Your balance:\n70\n")).contains(new BigDecimal("70"));
    assertThat(Printed.balance("no number")).isEmpty();
  }
}
