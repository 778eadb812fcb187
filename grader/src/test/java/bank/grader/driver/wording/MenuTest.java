package bank.grader.driver.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A menu is found at the end of what a program printed")
class MenuTest {
  private static final String FIRST = "1. Create an account\n2. Log into account\n0. Exit\n";
  private static final String SECOND =
      "1. Balance\n2. Add income\n3. Do transfer\n4. Close account\n5. Log out\n0. Exit\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        FIRST,
        "1) Create an account\n2) Log in\n0) Exit",
        "[1] Create an account\n[2] Log in\n[0] Exit",
        "(1) Create an account\n(2) Log in\n(0) Exit",
        "1 - Create an account\n2 - Log in\n0 - Exit",
        "1 Create an account\n2 Log in\n0 Exit",
        "| 1. Create an account |\n| 2. Log in |\n| 0. Exit |\n+-----+\n",
        "0. Exit\n1. Create an account\n2. Log in\nYour choice: ",
        "1.Create an account\n\n2.Log in\n\n0.Exit\n>",
        "1. Create an account 2. Log in 0. Exit\n",
        "Press 1 to create an account\nPress 2 to log in\nPress 0 to exit",
        "Create an account - 1\nLog in - 2\nExit - 0",
        "1. Шот ашу\n2. Жүйеге кіру\n0. Шығу",
        "1. Создать счёт\n2. Войти\n0. Выход",
      })
  @DisplayName("in every style and language")
  void styles(String text) {
    Menu menu = Menu.atEndOf("Welcome!\n\n" + text).orElseThrow();

    assertThat(menu.options()).containsOnlyKeys("0", "1", "2");
    assertThat(menu.offered())
        .containsExactlyInAnyOrder(Action.CREATE_ACCOUNT, Action.LOG_IN, Action.EXIT);
    assertThat(menu.isSignedIn()).isFalse();
    assertThat(menu.before().strip()).isEqualTo("Welcome!");
    assertThat(menu.numberOf(Action.LOG_IN)).contains("2");
    assertThat(menu.numberOf(Action.EXIT)).contains("0");
  }

  @Test
  @DisplayName("a list in the answer is not part of the menu that follows")
  void listBefore() {
    String list = "Statement:\n1. INCOME 100\n2. TRANSFER -30\n";

    Menu menu = Menu.atEndOf(list + SECOND).orElseThrow();

    assertThat(menu.before()).isEqualTo(list.strip());
    assertThat(menu.isSignedIn()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Enter your card number:",
        "Balance: 10",
        "Your card number:\n4000001234567899\nYour card PIN:\n1234\n",
        "1. Create an account",
        "Balance: 10\nBonus: 5\n",
        FIRST + "Hello\nthis\nis\nno menu"
      })
  @DisplayName("and nothing else is taken for one")
  void noMenu(String text) {
    assertThat(Menu.atEndOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Log out, LOG_OUT",
    "Logout, LOG_OUT",
    "Выйти из аккаунта, LOG_OUT",
    "Шоттан шығу, LOG_OUT",
    "Exit, EXIT",
    "Выход, EXIT",
    "Close account, CLOSE_ACCOUNT",
    "Закрыть счёт, CLOSE_ACCOUNT",
    "Шотты жабу, CLOSE_ACCOUNT",
    "Balance, BALANCE",
    "Check account balance, BALANCE",
    "Қалдықты көру, BALANCE",
    "Add income, ADD_INCOME",
    "Deposit money, ADD_INCOME",
    "Пополнить счёт, ADD_INCOME",
    "Кіріс қосу, ADD_INCOME",
    "Do transfer, TRANSFER",
    "Перевести деньги, TRANSFER",
    "Ақша аудару, TRANSFER",
    "Withdraw money, WITHDRAW",
    "Снять деньги, WITHDRAW",
    "Change PIN, CHANGE_PIN",
    "Сменить ПИН-код, CHANGE_PIN",
    "PIN-кодты өзгерту, CHANGE_PIN",
    "Account statement, STATEMENT",
    "История операций, STATEMENT",
    "Pay interest, INTEREST",
    "Turnover report, TURNOVER",
    "Log into account, LOG_IN",
    "Sign in, LOG_IN",
    "Create an account, CREATE_ACCOUNT",
    "Register, CREATE_ACCOUNT",
    "Open a new account, CREATE_ACCOUNT",
  })
  @DisplayName("labels are understood")
  void labels(String label, Action action) {
    assertThat(Action.of(label)).contains(action);
  }

  @Test
  @DisplayName("labels that are not understood leave the usual numbers")
  void usualNumbers() {
    Menu menu = Menu.atEndOf("1. Aaa\n2. Bbb\n3. Ccc\n4. Ddd\n5. Eee\n0. Fff").orElseThrow();

    assertThat(menu.isSignedIn()).isTrue();
    assertThat(menu.numberOf(Action.TRANSFER)).contains("3");
    assertThat(menu.numberOf(Action.WITHDRAW)).isEmpty();
  }
}
