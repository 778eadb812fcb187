package bank.reference.console;

import static org.assertj.core.api.Assertions.assertThat;

import bank.contract.Card;
import bank.reference.store.SqliteBank;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankConsoleTest {
  private static final String AMOUNT_QUESTION = "Enter how much money you want to transfer:";

  @TempDir Path folder;

  private SqliteBank bank;
  private Card card;

  @BeforeEach
  void openBank() {
    bank = SqliteBank.open(folder.resolve("bank.db"));
    card = bank.createAccount();
    bank.addIncome(card.number(), 100);
  }

  @AfterEach
  void closeBank() {
    bank.close();
  }

  /** Enters these lines and returns all that is printed until the input ends. */
  private List<String> enter(String... lines) {
    return converse(String.join("\n", lines) + "\n");
  }

  private List<String> converse(String text) {
    return converse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> converse(InputStream input) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    new BankConsole(bank, input, output).run();
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }

  /** Logs in, and then enters these lines. */
  private List<String> enterSignedIn(String... lines) {
    return enter("2", card.number(), card.pin(), String.join("\n", lines));
  }

  @Test
  void exitEndsTheConversationWithBye() {
    assertThat(enter("0"))
        .containsExactly(
            "1. Create an account", "2. Log into account", "0. Exit", "Your choice:", "Bye!");
  }

  @Test
  void aNewCardIsShownWithNumberAndPinOnLinesOfTheirOwn() {
    List<String> output = enter("1", "0");

    int created = output.indexOf("Your card has been created");
    assertThat(output.get(created + 2)).matches("400000[0-9]{10}");
    assertThat(output.get(created + 4)).matches("[0-9]{4}");
    assertThat(bank.logIn(output.get(created + 2), output.get(created + 4))).isTrue();
  }

  @Test
  void aWrongNumberAndAWrongPinAreAnsweredAlike() {
    String wrongPin = "0000".equals(card.pin()) ? "1111" : "0000";

    assertThat(enter("2", "4000008449433403", card.pin())).contains("Wrong card number or PIN!");
    assertThat(enter("2", card.number(), wrongPin)).contains("Wrong card number or PIN!");
  }

  @Test
  void theThirdWrongPinLocksTheCard() {
    for (int count = 0; count < 3; count++) {
      assertThat(enter("2", card.number(), "wrong")).contains("Wrong card number or PIN!");
    }

    assertThat(enterSignedIn("1")).contains("The card is locked.").doesNotContain("Balance: 100");
  }

  @Test
  void theOwnerSeesAddsTransfersAndWithdrawsMoney() {
    Card friend = bank.createAccount();

    List<String> output =
        enterSignedIn("2", "50", "3", friend.number(), "30", "6", "20", "1", "5", "0");

    assertThat(output)
        .containsSubsequence(
            "You have successfully logged in!",
            "Income was added!",
            "Success!",
            "Please take your money!",
            "Balance: 100",
            "You have successfully logged out!",
            "Bye!");
    assertThat(bank.balance(friend.number())).isEqualTo(30);
  }

  @Test
  void theStatementShowsEveryEntry() {
    assertThat(enterSignedIn("6", "20", "8"))
        .containsSubsequence("Entries: 2", "INCOME 100, balance 100", "WITHDRAWAL -20, balance 80");
  }

  @Test
  void theNewPinLogsInAfterAChange() {
    assertThat(enterSignedIn("7", card.pin(), "0042")).contains("The PIN was changed!");
    assertThat(bank.logIn(card.number(), "0042")).isTrue();
  }

  @Test
  void aRefusedChangeOfPinSaysWhy() {
    assertThat(enterSignedIn("7", "wrong", "0042")).contains("Wrong PIN!");
    assertThat(enterSignedIn("7", card.pin(), "42")).contains("A PIN has 4 digits.");
  }

  @Test
  void interestAndTurnoverConcernAllAccounts() {
    assertThat(enterSignedIn("9", "1000", "10"))
        .containsSubsequence("Interest paid: 10", card.number() + " in 110, out 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "10001", "9223372036854775807"})
  void aRateOutOfRangeIsExplained(String rate) {
    assertThat(enterSignedIn("9", rate)).contains("The rate must be between 1 and 10000.");
  }

  @Test
  void closingTheAccountSignsOut() {
    assertThat(enterSignedIn("4", "0"))
        .containsSubsequence("The account has been closed!", "1. Create an account", "Bye!");
    assertThat(bank.turnover()).isEmpty();
  }

  @Test
  void exitWhileSignedInEndsTheProgramAtOnce() {
    List<String> output = enterSignedIn("0", "1");

    assertThat(output).endsWith("Your choice:", "Bye!");
    assertThat(bank.turnover()).hasSize(1);
  }

  @Test
  void aRefusedReceiverIsNotAskedAnAmountFor() {
    assertThat(enterSignedIn("3", card.number()))
        .contains("You can't transfer money to the same account!")
        .doesNotContain(AMOUNT_QUESTION);
    assertThat(enterSignedIn("3", "4000008449433402"))
        .contains("Probably you made a mistake in the card number. Please try again!")
        .doesNotContain(AMOUNT_QUESTION);
    assertThat(enterSignedIn("3", "4000008449433403"))
        .contains("Such a card does not exist.")
        .doesNotContain(AMOUNT_QUESTION);
  }

  @Test
  void aTransferOfTooMuchIsRefused() {
    Card friend = bank.createAccount();

    assertThat(enterSignedIn("3", friend.number(), "101"))
        .contains("Not enough money!")
        .doesNotContain("Success!");
  }

  @ParameterizedTest
  @CsvSource({
    "0, The amount must be at least 1.",
    "-5, The amount must be at least 1.",
    "-99999999999999999999, The amount must be at least 1.",
    "99999999999999999999, The amount is too large.",
    "9223372036854775807, The amount is too large.",
    "'', 'That is not a whole number. Please use digits only.'",
    "ten, 'That is not a whole number. Please use digits only.'",
    "1 000, 'That is not a whole number. Please use digits only.'",
    "1.5, 'That is not a whole number. Please use digits only.'",
    "1e3, 'That is not a whole number. Please use digits only.'",
    "٣, 'That is not a whole number. Please use digits only.'"
  })
  void anAmountThatIsNoneIsExplainedAndTheMenuReturns(String amount, String explanation) {
    assertThat(enterSignedIn("2", amount, "1")).containsSubsequence(explanation, "Balance: 100");
    assertThat(bank.balance(card.number())).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {" 50", "50 ", "\t50\t", "+50", "050", "50\r"})
  void spacesAroundAnAmountDoNotMatter(String amount) {
    assertThat(enterSignedIn("2", amount)).contains("Income was added!");
    assertThat(bank.balance(card.number())).isEqualTo(150);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "7", "-1", "create", "1.", "\0", "\u001B[31m1", "١", "999999999999"})
  void aChoiceThatIsNoneIsExplainedAndTheMenuReturns(String choice) {
    assertThat(enter(choice, "0"))
        .containsSubsequence(
            "There is no such choice. Please type one of the numbers shown.",
            "1. Create an account",
            "Bye!");
  }

  @Test
  void anEndlessLineIsAnAnswerThatIsNone() {
    assertThat(enterSignedIn("2", "9".repeat(5_000_000), "1"))
        .containsSubsequence("That is not a whole number. Please use digits only.", "Balance: 100");
    assertThat(enterSignedIn("2", "42" + " ".repeat(5_000) + "7", "1")).contains("Balance: 100");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2\n", "2\n%1$s\n", "2\n%1$s\n%2$s\n", "2\n%1$s\n%2$s\n3\n", "7"})
  void theEndOfTheInputEndsTheConversationAtEveryPrompt(String text) {
    assertThat(converse(text.formatted(card.number(), card.pin()))).endsWith("Bye!");
  }

  @Test
  void anAnswerWithoutALineBreakCountsToo() {
    assertThat(converse("1")).contains("Your card has been created");
  }

  @Test
  void bytesThatAreNoTextAreAnAnswerThatIsNone() {
    byte[] bytes = {(byte) 0xC3, (byte) 0x28, (byte) 0xFF, '\n', '0', '\n'};

    assertThat(converse(new ByteArrayInputStream(bytes))).endsWith("Your choice:", "Bye!");
  }

  @Test
  void aTerminalThatBreaksIsTheEndOfTheInput() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };

    assertThat(converse(broken)).endsWith("The input has ended.", "Bye!");
  }

  @Test
  void troubleWithTheDatabaseIsShownInOneLineAndTheMenuReturns() {
    bank.close();

    assertThat(enter("1", "0"))
        .containsSubsequence(
            folder.resolve("bank.db")
                + " does not work as a bank's database. Restore it from a copy.",
            "1. Create an account",
            "Bye!");
  }
}
