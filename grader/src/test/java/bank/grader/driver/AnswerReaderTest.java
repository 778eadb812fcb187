package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The words of a console are understood, in doubt as unclear")
class AnswerReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Success! | DONE",
        "Income was added! | DONE",
        "Аударым сәтті орындалды | DONE",
        "Перевод выполнен | DONE",
        "You can't transfer money to the same account! | SAME_ACCOUNT",
        "You can not send money to yourself | SAME_ACCOUNT",
        "Нельзя перевести самому себе | SAME_ACCOUNT",
        "Probably you made a mistake in the card number. Please try again! | INVALID_NUMBER",
        "Probably you made mistake in card number. | INVALID_NUMBER",
        "Invalid card number | INVALID_NUMBER",
        "Карта нөмірінде қате бар | INVALID_NUMBER",
        "Such a card does not exist. | NO_SUCH_CARD",
        "Card not found | NO_SUCH_CARD",
        "Такой карты не существует | NO_SUCH_CARD",
        "Мұндай карта жоқ | NO_SUCH_CARD",
        "Not enough money! | INSUFFICIENT_FUNDS",
        "Insufficient funds | INSUFFICIENT_FUNDS",
        "Недостаточно средств | INSUFFICIENT_FUNDS",
        "Ақша жеткіліксіз | INSUFFICIENT_FUNDS",
        "The amount must be at least 1. | INVALID_AMOUNT",
        "Amount cannot be negative | INVALID_AMOUNT",
        "Сумма должна быть положительной | INVALID_AMOUNT",
        "The amount is too large. | TOO_LARGE",
        "The card is locked. | LOCKED",
        "Wrong PIN! | WRONG_PIN",
        "A PIN has 4 digits. | INVALID_PIN",
        "[SQLITE_BUSY] The database file is locked (database is locked) | STORAGE_TROUBLE",
        "The database is locked. Please try later. | STORAGE_TROUBLE",
        "java.lang.NumberFormatException: For input string | CRASHED",
        "Hmm. | UNCLEAR",
      })
  void reads(String words, Answer answer) {
    assertThat(new AnswerReader().read("\n" + words + "\n")).isEqualTo(answer);
  }

  @Test
  @DisplayName("a stack trace is a crash, whatever else is said")
  void stackTrace() {
    String trace = "java.sql.SQLException: x\n\tat bank.Main.main(Main.java:12)\nSuccess!";

    assertThat(new AnswerReader().read(trace)).isEqualTo(Answer.CRASHED);
  }

  @Test
  @DisplayName("trouble that was printed while all went well means nothing")
  void noise() {
    AnswerReader reader = new AnswerReader();
    reader.wentWell("[SQLITE_ERROR] table card already exists\nHello");

    assertThat(reader.read("[SQLITE_ERROR] table card already exists\nSuccess!"))
        .isEqualTo(Answer.DONE);
    assertThat(reader.read("[SQLITE_FULL] disk\nSuccess!")).isEqualTo(Answer.STORAGE_TROUBLE);
  }
}
