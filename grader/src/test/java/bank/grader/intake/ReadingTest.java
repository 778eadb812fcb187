package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Language;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** What tests of reading a delivery share: a folder of deliveries, and what is read from them. */
abstract class ReadingTest {
  static final String MAIN =
      "package banking;\nclass Main { public static void main(String[] a) {} }\n";

  @TempDir Path folder;
  @TempDir Path workFolder;

  ReadingTest file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  ReadingTest file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String starter(String path) {
    try {
      return Files.readString(Path.of("../starter").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Submission read(String path) {
    Submission submission =
        new Intake().read(new Delivery("anna", folder.resolve(path)), workFolder.resolve(path));
    submission.remarks().forEach(ReadingTest::assertIsSayable);
    submission.rejection().ifPresent(ReadingTest::assertIsSayable);
    return submission;
  }

  private static void assertIsSayable(Message message) {
    for (Language language : Language.values()) {
      assertThat(language.say(message)).doesNotContain("{", "''");
    }
  }

  static List<String> pathsOf(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  static List<String> remarks(Submission submission) {
    return submission.remarks().stream()
        .map(remark -> remark.key().replace("intake.", "") + " " + remark.arguments().get(0))
        .toList();
  }

  void assertRejected(String path, String reason) {
    Submission submission = read(path);
    assertThat(submission.rejection())
        .as(path)
        .map(Message::key)
        .contains("intake.rejected." + reason);
    assertThat(submission.sources()).isEmpty();
  }
}
