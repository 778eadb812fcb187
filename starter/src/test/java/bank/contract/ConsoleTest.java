package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import bank.progress.ProgressListener;
import bank.progress.ToDoExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Starts the console program and talks to it as a person would. */
@Tag(ProgressListener.TAG)
@ExtendWith(ToDoExtension.class)
@Order(8)
@DisplayName("The console program")
class ConsoleTest {
  @TempDir private Path folder;
  private Path databaseFile;

  @BeforeEach
  void chooseFile() {
    databaseFile = folder.resolve("bank.db");
  }

  private Card newAccount() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("0");
      program.end();
      return card;
    }
  }

  /** Runs the program from its start to its end with these lines as input. */
  private Dialogue run(String... lines) throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      program.enter(lines);
      return program.end();
    }
  }

  @Test
  @DisplayName("1 creates an account: number and PIN stand alone on a line each")
  void createsAccount() throws InterruptedException {
    Dialogue dialogue = run("1", "0");

    dialogue.says("Your card has been created");
    assertThat(dialogue.output())
        .withFailMessage(
            "The card number (16 digits) must stand alone on a line, and then the PIN (4 digits)"
                + " alone on a line.%n%s",
            dialogue)
        .containsPattern("(?m)^\\d{16}\\s*$[^\\d]*^\\d{4}\\s*$");
    dialogue.endsWithBye();
  }

  @Test
  @DisplayName("The new card logs in, and its balance is 0")
  void logsIn() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "1", "0");

      program.end().says("You have successfully logged in!", "Balance: 0").endsWithBye();
    }
  }

  @Test
  @DisplayName("A wrong PIN is answered like a wrong number, and the menu comes again")
  void refusesWrongPin() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), BankContract.wrongPin(card));
      program.enter("2", Luhn.unusedNumber(card), card.pin());
      program.enter("2", card.number(), card.pin(), "0");

      program
          .end()
          .says(
              "Wrong card number or PIN!",
              "Wrong card number or PIN!",
              "You have successfully logged in!")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("2 adds income, 1 shows the balance")
  void addsIncome() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "2", "10000", "1", "2", "5", "1", "0");

      program
          .end()
          .says("Income was added!", "Balance: 10000", "Income was added!", "Balance: 10005")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("A wrong amount of income is refused, and the menu comes again")
  void refusesWrongIncome() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "2", "100", "1");
      for (String amount : List.of("0", "-5", "ten", "", "99999999999999999999")) {
        program.enter("2", amount, "1");
      }
      program.enter("0");

      String unchanged = "Balance: 100";
      program
          .end()
          .says("Income was added!", unchanged)
          .says(unchanged, unchanged, unchanged, unchanged, unchanged, unchanged)
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("3 transfers money; the whole balance may be sent")
  void transfers() throws InterruptedException {
    Card receiver = newAccount();
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card sender = program.createAccount();
      program.enter("2", sender.number(), sender.pin(), "2", "100");
      program.enter("3", receiver.number(), "30", "1", "3", receiver.number(), "70", "1", "5");
      program.enter("2", receiver.number(), receiver.pin(), "1", "0");

      program
          .end()
          .says("Success!", "Balance: 70", "Success!", "Balance: 0", "Balance: 100")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("A transfer to the own account is refused before the amount is asked for")
  void refusesOwnAccount() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();

      assertReceiverRefused(
          program, card, card.number(), "You can't transfer money to the same account!");
    }
  }

  @Test
  @DisplayName("A transfer to a mistyped number is refused before the amount is asked for")
  void refusesMistypedNumber() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();

      assertReceiverRefused(
          program,
          card,
          Luhn.mistyped(card.number()),
          "Probably you made a mistake in the card number. Please try again!");
    }
  }

  @Test
  @DisplayName("A transfer to an unknown card is refused before the amount is asked for")
  void refusesUnknownReceiver() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();

      assertReceiverRefused(program, card, Luhn.unusedNumber(card), "Such a card does not exist.");
    }
  }

  /** If the program asked for an amount, it would take the 1 for it and show no balance. */
  private static void assertReceiverRefused(
      ConsoleProgram program, Card card, String receiverNumber, String refusal)
      throws InterruptedException {
    program.enter("2", card.number(), card.pin(), "2", "100");
    program.enter("3", receiverNumber, "1", "0");

    Dialogue dialogue = program.end().says("Income was added!", refusal);
    assertThat(dialogue.contains("Balance: 100"))
        .withFailMessage(
            "When the receiver is refused, the menu must come again at once. The program must not"
                + " ask for the amount.%n%s",
            dialogue)
        .isTrue();
    dialogue.endsWithBye();
  }

  @Test
  @DisplayName("A transfer of more than the balance is refused, and the menu comes again")
  void refusesNotEnoughMoney() throws InterruptedException {
    Card receiver = newAccount();
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card sender = program.createAccount();
      program.enter("2", sender.number(), sender.pin(), "2", "100");
      program.enter("3", receiver.number(), "101", "1", "0");

      program
          .end()
          .says("Not enough money!", "Balance: 100")
          .neverSays("Success!", "the transfer was refused")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("A wrong amount of a transfer is refused, and the menu comes again")
  void refusesWrongTransfer() throws InterruptedException {
    Card receiver = newAccount();
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card sender = program.createAccount();
      program.enter("2", sender.number(), sender.pin(), "2", "100");
      for (String amount : List.of("0", "-30", "ten")) {
        program.enter("3", receiver.number(), amount, "1");
      }
      program.enter("0");

      program
          .end()
          .says("Balance: 100", "Balance: 100", "Balance: 100")
          .neverSays("Success!", "0, -30 and ten are no amounts")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("4 closes the account, signs out, and the card is gone")
  void closesAccount() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "4", "2", card.number(), card.pin(), "0");

      program
          .end()
          .says(
              "You have successfully logged in!",
              "The account has been closed!",
              "Wrong card number or PIN!")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("5 logs out, back to the first menu")
  void logsOut() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "5", "2", card.number(), card.pin(), "0");

      program
          .end()
          .says(
              "You have successfully logged in!",
              "You have successfully logged out!",
              "You have successfully logged in!")
          .endsWithBye();
    }
  }

  @Test
  @DisplayName("0 ends the program from the first menu")
  void endsSignedOut() throws InterruptedException {
    assertEnded(run("0", "1"));
  }

  @Test
  @DisplayName("0 ends the program from the second menu")
  void endsSignedIn() throws InterruptedException {
    Card card = newAccount();

    assertEnded(
        run("2", card.number(), card.pin(), "0", "1").says("You have successfully logged in!"));
  }

  /** If the program went on after 0, it would take the 1 after it for a choice. */
  private static void assertEnded(Dialogue dialogue) {
    dialogue
        .neverSays("Your card has been created", "0 ends the program from either menu")
        .neverSays("Balance: 0", "0 ends the program from either menu")
        .endsWithBye();
  }

  @Test
  @DisplayName("Wrong menu choices and blank lines bring the menu again")
  void survivesWrongChoices() throws InterruptedException {
    run("", "abc", "-1", "77", "99999999999999999999", "1 2", "1", "0")
        .says("Your card has been created")
        .endsWithBye();
  }

  @Test
  @DisplayName("The end of input ends the program normally, in a menu and in a question")
  void survivesEndOfInput() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.on(databaseFile)) {
      Card card = program.createAccount();
      program.enter("2", card.number(), card.pin(), "3");

      program.end().says("You have successfully logged in!").endsNormally();
    }
    run("2").endsNormally();
    run().endsNormally();
  }

  @Test
  @DisplayName("Accounts and money are there when the program is started again")
  void remembers() throws InterruptedException {
    Card card = newAccount();

    run("2", card.number(), card.pin(), "2", "100", "0").says("Income was added!").endsWithBye();

    run("2", card.number(), card.pin(), "1", "0")
        .says("You have successfully logged in!", "Balance: 100")
        .endsWithBye();
  }

  @Test
  @DisplayName("A broken command line is refused with one line and exit status 2")
  void refusesBrokenCommandLine() throws InterruptedException {
    try (ConsoleProgram program = ConsoleProgram.start(folder)) {
      program.end().isRefused("Without -fileName");
    }
    try (ConsoleProgram program = ConsoleProgram.start(folder, "-fileName")) {
      program.end().isRefused("-fileName without a file");
    }
  }

  @Test
  @DisplayName("A file that is not a database is refused with one line and exit status 2")
  void refusesAnotherFile() throws IOException, InterruptedException {
    String diary = "Dear diary, today I learned what SELECT does.\n".repeat(100);
    Files.writeString(databaseFile, diary);

    run("0").isRefused("A text file in place of the database");

    assertThat(databaseFile).as("the text file afterwards").hasContent(diary);
  }
}
