package bank.grader.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in compiled classes the name of a database that a program has chosen for itself. */
final class DatabaseNames {
  /** A constant such as jdbc:sqlite:src/main/resources/card.s3db, relative and in a folder. */
  private static final Pattern IN_FOLDER =
      Pattern.compile(
          "(?<![\\w/.:-])(?:jdbc:sqlite:)?(?:\\./)?(?<folder>(?:[\\w][\\w .:-]*/)+)"
              + "[\\w .-]+\\.(?:db3?|s3db|sqlite3?|sqlite_db)(?![\\w.])");

  /** A constant such as jdbc:sqlite:src/main/resources/, which a name is put after. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?<![\\w/.:-])(?:jdbc:sqlite:)?(?:\\./)?(?<folder>(?:[\\w][\\w .-]*/)+)(?=[\\x00-\\x1f])");

  private DatabaseNames() {}

  /** Returns the folder of a database that is named in the classes. */
  static Optional<Path> folderIn(Path classes) {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .flatMap(file -> folderNamedIn(file).stream())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Path> folderNamedIn(Path classFile) {
    try {
      // Constants stand in a class file as they are; its other bytes may be read as anything.
      String bytes = new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
      return Stream.of(IN_FOLDER, BEFORE_NAME)
          .map(pattern -> pattern.matcher(bytes))
          .filter(Matcher::find)
          .map(name -> Path.of(name.group("folder")))
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
