package bank.grader.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sources below one source root: the whole of a program, a part of it, or another stage of it.
 *
 * @param root the source root
 * @param files what lies below it
 */
record Program(String root, List<JavaFile> files) {

  /** What a bank that keeps cards in a database talks about. */
  private static final List<String> TOPICS =
      List.of("jdbc", "luhn", "transfer", "balance", "income", "close", "pin", "card", "account");

  private static final Pattern STAGE =
      Pattern.compile("(?i)(?:stage|step|part|version|v)[ _-]?(\\d{1,4})");

  /** The program to grade comes first. */
  static final Comparator<Program> BEST_FIRST =
      Comparator.comparing(Program::entryPoints)
          .thenComparing(Program::topics)
          .thenComparing(Program::stage)
          .thenComparing(Program::size)
          .reversed()
          .thenComparing(Program::root);

  private int entryPoints() {
    boolean hasFactory = files.stream().anyMatch(file -> file.words().contains("BankFactory"));
    boolean hasMain = files.stream().anyMatch(JavaFile::hasMain);
    return (hasFactory ? 2 : 0) + (hasMain ? 1 : 0);
  }

  private long topics() {
    String text =
        files.stream()
            .map(file -> file.source().text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return TOPICS.stream().filter(text::contains).count();
  }

  private int stage() {
    Matcher matcher = STAGE.matcher(root);
    return matcher.results().map(MatchResult::group).mapToInt(Program::number).max().orElse(0);
  }

  private static int number(String stage) {
    return Integer.parseInt(stage.replaceAll("\\D", ""));
  }

  private int size() {
    return files.stream().mapToInt(file -> file.source().text().length()).sum();
  }

  Set<String> types() {
    return files.stream()
        .flatMap(file -> file.qualifiedTypes().stream())
        .collect(Collectors.toSet());
  }

  /** Tells whether the code of either program uses the other one's. */
  boolean isConnectedTo(Program other) {
    return mentions(other) || other.mentions(this);
  }

  private boolean mentions(Program other) {
    return files.stream().anyMatch(file -> other.files.stream().anyMatch(file::mentions));
  }
}
