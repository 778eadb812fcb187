package bank.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What students were given to start from. It is told apart from what they wrote. */
final class StarterFiles {
  /** The package of the contract, of which submissions get ours. */
  static final String CONTRACT = "bank.contract";

  private static final List<String> TEST_PACKAGES = List.of("bank/contract", "bank/progress");

  private StarterFiles() {}

  /** Returns the text of a file of the starter, if there is such a file. */
  static Optional<String> text(String path) {
    try (InputStream in = StarterFiles.class.getResourceAsStream("starter/" + path)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether a file declares what the contract declares. */
  static boolean isContract(JavaFile file) {
    return file.packageName().equals(CONTRACT)
        && (file.types().isEmpty()
            || file.types().stream().anyMatch(type -> contractType(type).isPresent()));
  }

  /** Tells whether a contract file says anything else than ours. */
  static boolean isChangedContract(JavaFile file) {
    String ours =
        file.types().isEmpty()
            ? file.source().text()
            : contractType(file.types().get(0)).orElse("");
    return !isSame(ours, file.source().text());
  }

  private static Optional<String> contractType(String type) {
    return text("src/main/java/bank/contract/" + type + ".java");
  }

  /** Tells whether a file is one of the starter's tests, changed in place or copied elsewhere. */
  static boolean isTest(JavaFile file) {
    return TEST_PACKAGES.stream().anyMatch(folder -> isTest(file, folder));
  }

  private static boolean isTest(JavaFile file, String folder) {
    Optional<String> ours = text("src/test/java/" + folder + "/" + file.fileName());
    boolean isSamePackage = file.packageName().replace('.', '/').equals(folder);
    return ours.isPresent()
        && (isSamePackage
            || isSame(withoutPackage(ours.get()), withoutPackage(file.source().text())));
  }

  private static String withoutPackage(String source) {
    return source.replaceFirst("\\bpackage\\s[^;]*;", "");
  }

  private static boolean isSame(String one, String other) {
    return one.replaceAll("\\s", "").equals(other.replaceAll("\\s", ""));
  }
}
