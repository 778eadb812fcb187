package bank.grader.rubric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The texts of the rubrics that tests read. */
public final class RubricTexts {

  private RubricTexts() {}

  /** Returns the rubric of the tests, whose numbers stay what they are. */
  public static String ofTheTests() {
    try (InputStream file = RubricTexts.class.getResourceAsStream("rubric.md")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the rubric that is delivered, whose numbers are the instructor's. */
  public static String delivered() {
    try {
      return Files.readString(Path.of("..", "rubric.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
