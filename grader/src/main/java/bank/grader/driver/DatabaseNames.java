package bank.grader.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds in compiled classes what a program has chosen for itself when it names its database. */
final class DatabaseNames {
  /** A constant such as jdbc:sqlite:src/main/resources/card.s3db, relative and in a folder. */
  private static final Pattern IN_FOLDER =
      Pattern.compile(
          "(?<![\\w/.:-])(?:jdbc:sqlite:)?(?:\\./)?(?<folder>(?:[\\w][\\w .:-]*/)+)"
              + "[\\w .-]+\\.(?:db3?|s3db|sqlite3?|sqlite_db)(?![\\w.])");

  /** A constant such as jdbc:sqlite:src/main/resources/, which a name is put after. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile(
          "(?<![\\w/.:-])(?:jdbc:sqlite:)?(?:\\./)?(?<folder>(?:[\\w][\\w .-]*/)+)(?=\\x01|$)");

  /** What a text is marked with in a class file; two bytes with its length follow. */
  private static final char TEXT = 1;

  /** Parameters of a name, and the methods of sqlite-jdbc that set the same. */
  private static final Pattern SHARED_CACHE =
      Pattern.compile("cache=shared|shared_cache|[eE]nableSharedCache|setSharedCache");

  private static final int LONGEST = 300;

  private DatabaseNames() {}

  /** Returns the folder of a database that is named in the classes. */
  static Optional<Path> folderIn(Path classes) {
    return read(classes, texts -> texts.flatMap(text -> folderNamedIn(text).stream()).findFirst());
  }

  /** Tells whether connections of one process may share what they know of a database. */
  static boolean shareCache(Path classes) {
    return read(classes, texts -> texts.anyMatch(text -> SHARED_CACHE.matcher(text).find()));
  }

  private static <T> T read(Path classes, Function<Stream<String>, T> reading) {
    try (Stream<Path> files = Files.walk(classes)) {
      return reading.apply(
          files
              .filter(file -> file.toString().endsWith(".class"))
              .sorted()
              .map(DatabaseNames::bytes)
              .flatMap(DatabaseNames::texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(Path classFile) {
    try {
      return new String(Files.readAllBytes(classFile), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all that may be a constant text; not each is one, and then it names no folder. */
  private static Stream<String> texts(String bytes) {
    return IntStream.range(0, bytes.length() - 2)
        .filter(at -> bytes.charAt(at) == TEXT)
        .mapToObj(
            at -> {
              int length = bytes.charAt(at + 1) << Byte.SIZE | bytes.charAt(at + 2);
              int end = Math.min(bytes.length(), at + 3 + Math.min(length, LONGEST));
              return bytes.substring(at + 3, end);
            });
  }

  private static Optional<Path> folderNamedIn(String text) {
    return Stream.of(IN_FOLDER, BEFORE_NAME)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(name -> Path.of(name.group("folder")))
        .findFirst();
  }
}
