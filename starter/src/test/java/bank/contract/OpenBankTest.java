package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(1)
@DisplayName("Open and close the bank")
class OpenBankTest extends BankContract {

  @Test
  @DisplayName("A file that does not exist yet becomes a bank")
  void makesTheFile() {
    Path databaseFile = file("new bank.db");

    openBank(databaseFile).createAccount();

    assertThat(databaseFile).as("the database file after the first account").isNotEmptyFile();
  }

  @Test
  @DisplayName("A file that is not a database is refused and left as it was")
  void refusesAnotherFile() throws IOException {
    Path text = file("diary.txt");
    Files.writeString(text, "Dear diary, today I learned what SELECT does.\n".repeat(100));
    byte[] before = Files.readAllBytes(text);

    assertRefused(StorageException.class, "Opening a text file as a bank", () -> openBank(text));

    assertThat(Files.readAllBytes(text)).as("the text file afterwards").isEqualTo(before);
  }

  @Test
  @DisplayName("A bank can be closed, and closing it again does nothing")
  void closesTwice() {
    Bank bank = openBank();

    bank.close();

    assertThatCode(bank::close).as("closing a bank that is closed").doesNotThrowAnyException();
  }
}
