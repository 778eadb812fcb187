package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(2)
@DisplayName("Create an account")
class CreateAccountTest extends BankContract {
  private Bank bank;

  @BeforeEach
  void open() {
    bank = openBank();
  }

  @Test
  @DisplayName("A card number has 16 digits and starts with 400000")
  void hasTheRightShape() {
    assertThat(bank.createAccount().number()).as("a card number").matches("400000[0-9]{10}");
  }

  @Test
  @DisplayName("Every card number satisfies the Luhn algorithm")
  void satisfiesLuhn() {
    for (int i = 0; i < 20; i++) {
      String number = bank.createAccount().number();

      assertThat(Luhn.isValid(number))
          .withFailMessage("The card number %s must satisfy the Luhn algorithm.", number)
          .isTrue();
    }
  }

  @Test
  @DisplayName("Every account gets a number of its own")
  void isUnique() {
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      numbers.add(bank.createAccount().number());
    }

    assertThat(numbers).as("the different card numbers of 20 accounts").hasSize(20);
  }

  @Test
  @DisplayName("PINs are random")
  void hasRandomPins() {
    Set<String> pins = new HashSet<>();
    for (int i = 0; i < 20; i++) {
      pins.add(bank.createAccount().pin());
    }

    assertThat(pins).as("the different PINs of 20 accounts").hasSizeGreaterThan(10);
  }

  @Test
  @DisplayName("A PIN may start with 0, and the zero is kept")
  void keepsLeadingZeros() {
    Card card = LeadingZero.cardOf(bank);

    assertThat(card.pin()).as("a PIN that starts with 0").matches("0[0-9]{3}");
  }
}
