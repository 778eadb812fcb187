package bank.grader.build;

import bank.grader.intake.SourceFile;
import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says in plain words why sources do not compile. */
final class Explanations {
  /** Who has more than these mends some first. */
  private static final int MOST_SHOWN = 20;

  private static final String MISSING_PACKAGE = "compiler.err.doesnt.exist";

  private static final Pattern PACKAGE_NAME = Pattern.compile("package (\\S+) does not exist");
  private static final Pattern DECLARED_PACKAGE = Pattern.compile("\\bpackage\\s+([\\w.]+)\\s*;");

  private final Set<String> ownTopPackages;
  private final Map<String, String> textByPath;

  /**
   * Creates the explanations.
   *
   * @param sources what was compiled
   */
  Explanations(Collection<SourceFile> sources) {
    this.ownTopPackages =
        sources.stream()
            .flatMap(source -> DECLARED_PACKAGE.matcher(source.text()).results())
            .map(found -> found.group(1).split("\\.")[0])
            .collect(Collectors.toSet());
    this.textByPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
  }

  /** Explains problems: missing libraries first, since others follow from them. */
  List<Message> explain(List<Problem> problems) {
    Map<String, Message> libraries = new LinkedHashMap<>();
    problems.stream()
        .filter(problem -> problem.code().equals(MISSING_PACKAGE))
        .forEach(problem -> libraries.putIfAbsent(packageIn(problem), missingPackage(problem)));
    Set<String> namesFromLibraries = namesImportedFrom(libraries.keySet());
    Set<Message> messages = new LinkedHashSet<>(libraries.values());
    problems.stream()
        .filter(problem -> !problem.code().equals(MISSING_PACKAGE))
        .filter(problem -> !isAboutOneOf(namesFromLibraries, problem))
        .forEach(problem -> messages.add(ErrorWords.explain(problem)));
    return shortened(new ArrayList<>(messages));
  }

  private static List<Message> shortened(List<Message> messages) {
    if (messages.size() <= MOST_SHOWN) {
      return messages;
    }
    List<Message> shown = new ArrayList<>(messages.subList(0, MOST_SHOWN));
    shown.add(Message.of("build.more-errors", messages.size() - MOST_SHOWN));
    return shown;
  }

  private Message missingPackage(Problem problem) {
    String name = packageIn(problem);
    String key =
        ownTopPackages.contains(name.split("\\.")[0])
            ? "build.error.own-package"
            : "build.error.library";
    return Message.of(key, problem.path(), problem.line(), name);
  }

  private static String packageIn(Problem problem) {
    Matcher matcher = PACKAGE_NAME.matcher(problem.text());
    return matcher.find() ? matcher.group(1) : problem.text();
  }

  private Set<String> namesImportedFrom(Set<String> packages) {
    Pattern imports = Pattern.compile("\\bimport\\s+(?:static\\s+)?([\\w.]+)\\.(\\w+)\\s*;");
    return textByPath.values().stream()
        .flatMap(text -> imports.matcher(text).results())
        .filter(found -> packages.contains(found.group(1)))
        .map(found -> found.group(2))
        .collect(Collectors.toSet());
  }

  private static boolean isAboutOneOf(Set<String> names, Problem problem) {
    return problem.code().contains("cant.resolve")
        && Arrays.stream(ErrorWords.symbolIn(problem).split("\\W+")).anyMatch(names::contains);
  }
}
