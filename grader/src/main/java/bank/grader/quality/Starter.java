package bank.grader.quality;

import bank.grader.intake.SourceFile;
import bank.grader.quality.source.Comment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What students begin with, of which the build puts a copy on the class path for intake. */
final class Starter {
  private static final List<String> TEXTS =
      List.of("Main", "StudentBank", "StudentBankFactory", "package-info").stream()
          .map(Starter::read)
          .toList();
  private static final Set<String> NORMALISED =
      TEXTS.stream().map(Starter::normalised).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> COMMENTS =
      TEXTS.stream()
          .flatMap(text -> Comment.allIn(text).stream())
          .map(Comment::text)
          .collect(Collectors.toUnmodifiableSet());

  private Starter() {}

  /** Tells whether a file is one of the starter's, white space apart. */
  static boolean hasUntouched(SourceFile source) {
    return NORMALISED.contains(normalised(source.text()));
  }

  /** Returns the words of all comments of the starter. */
  static Set<String> comments() {
    return COMMENTS;
  }

  private static String normalised(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String read(String type) {
    String name = "/bank/grader/intake/starter/src/main/java/bank/student/" + type + ".java";
    try (InputStream stream = Starter.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
