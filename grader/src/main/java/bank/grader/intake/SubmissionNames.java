package bank.grader.intake;

import bank.grader.intake.archive.EntryPath;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names submissions: readable in any script, safe as file names, each name once. */
final class SubmissionNames {
  /** Report folders are made of names, and file systems want at most 255 bytes. */
  private static final int LONGEST = 150;

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
  private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{M}\\p{N} ._()',@+-]");

  private final Set<String> taken = new HashSet<>();

  /**
   * Makes a name that has not been given yet.
   *
   * @param wish what it should be like
   * @param distinction what tells it apart if it has been given; may be empty
   */
  String next(String wish, String distinction) {
    String name = safe(wish);
    if (!distinction.isEmpty() && taken.contains(key(name))) {
      name = safe(name + "-" + distinction);
    }
    String unique = name;
    for (int number = 2; !taken.add(key(unique)); number++) {
      unique = name + "-" + number;
    }
    return unique;
  }

  /** File systems of some computers do not tell upper and lower case apart. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  static String safe(String wish) {
    String visible =
        INVISIBLE.matcher(Normalizer.normalize(wish, Normalizer.Form.NFC)).replaceAll("");
    String usual = UNUSUAL.matcher(visible.strip()).replaceAll("_");
    // A leading sign makes a formula in a spreadsheet, a leading hyphen an option in a shell.
    String name = cut(usual.replaceFirst("^[ .@+'(),-]+", "")).replaceFirst("[. ]+$", "");
    if (name.isEmpty()) {
      return "submission";
    }
    return EntryPath.isReserved(name) ? name.replaceFirst("(\\.|$)", "_$1") : name;
  }

  private static String cut(String name) {
    String cut = name;
    while (cut.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut;
  }
}
