package bank.grader.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what the student wrote about the program. */
final class Readme {
  private static final Pattern NAME =
      Pattern.compile("(?i)readme([_.-][a-z]{2})?(\\.(md|markdown|txt|rst|adoc))?");

  private static final List<String> BRIEFS = List.of("README.md", "README.kk.md", "README.ru.md");
  private static final Set<String> BRIEF = brief();

  private Readme() {}

  /**
   * Returns the outermost README that is the student's, without the lines of the starter's brief.
   */
  static Optional<String> find(List<DeliveredFile> files, FileContents contents) {
    return files.stream()
        .filter(file -> NAME.matcher(file.name()).matches())
        .sorted(
            Comparator.comparing((DeliveredFile file) -> file.path().split("/").length)
                .thenComparing(file -> file.name().length())
                .thenComparing(DeliveredFile::path))
        .flatMap(file -> contents.text(file).stream())
        .map(Readme::ownPart)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static String ownPart(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    List<String> own = lines.stream().filter(line -> !BRIEF.contains(line.strip())).toList();
    boolean isBrief = own.size() < lines.size() - own.size();
    return isBrief ? String.join("\n", own) : text;
  }

  private static Set<String> brief() {
    return BRIEFS.stream()
        .flatMap(name -> StarterFiles.text(name).stream())
        .flatMap(String::lines)
        .map(String::strip)
        .collect(Collectors.toSet());
  }
}
