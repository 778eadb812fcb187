package bank.grader.functional;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A change of one file of a program.
 *
 * @param file the file, from the program's folder
 * @param find what is replaced, which must be there exactly once; if empty, the file is written
 *     anew
 * @param replacement what stands there afterwards
 */
record Edit(String file, Optional<String> find, String replacement) {

  /**
   * Changes the file.
   *
   * @throws IllegalStateException if what is to be replaced is not there exactly once
   */
  void applyTo(Path program) throws IOException {
    Path target = program.resolve(file);
    if (find.isEmpty()) {
      Files.writeString(target, replacement);
      return;
    }
    String text = Files.readString(target);
    int places = text.split(Pattern.quote(find.get()), -1).length - 1;
    if (places != 1) {
      throw new IllegalStateException(
          "%s has it %d times, not once: %s".formatted(file, places, find.get()));
    }
    Files.writeString(target, text.replace(find.get(), replacement));
  }
}
