package bank.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankProgramTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  private int run(String... args) {
    InputStream input = new ByteArrayInputStream("0\n".getBytes(StandardCharsets.UTF_8));
    return new BankProgram(input, output, errors).run(args);
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aNormalEndHasStatusZeroAndNothingOnTheErrorStream() {
    assertThat(run("-fileName", folder.resolve("bank.db").toString())).isZero();
    assertThat(output.toString(StandardCharsets.UTF_8)).endsWith("Bye!" + System.lineSeparator());
    assertThat(errors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "-fileName",
    "-fileName|",
    "bank.db",
    "bank.db|-fileName",
    "-filename|bank.db",
    "-fileName|bank.db|-verbose",
    "-verbose|-fileName|bank.db",
    "-fileName|bank.db|-fileName|bank.db"
  })
  void aWrongCommandLineIsAnsweredWithTheUsage(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split("\\|", -1);

    assertThat(run(args)).isEqualTo(2);
    assertThat(errors().lines()).containsExactly("Usage: java -jar reference.jar -fileName FILE");
    assertThat(output.size()).isZero();
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    assertThat(run("-fileName", "bank\0.db")).isEqualTo(2);
    assertThat(errors().lines()).hasSize(1);
  }

  @Test
  void aDatabaseThatCannotBeUsedIsRefusedInOneLine() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database ".repeat(100));

    assertThat(run("-fileName", text.toString())).isEqualTo(2);
    assertThat(errors().lines())
        .containsExactly(text + " is not an SQLite database. Choose another file.");
    assertThat(output.size()).isZero();
  }
}
