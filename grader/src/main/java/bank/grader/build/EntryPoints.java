package bank.grader.build;

import bank.grader.intake.SourceFile;
import bank.grader.language.Message;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds out how to start a submission. */
final class EntryPoints {
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern INPUT = Pattern.compile("System\\s*+\\.\\s*+(in|console)\\b");
  private static final Pattern USUAL_NAME =
      Pattern.compile("(?i)(.*main|app|application|.*bank.*|program|start)");

  private final List<CompiledClass> classes;
  private final Map<String, String> textByPath;
  private final Map<String, List<String>> pathsByType;
  private final List<Message> remarks = new ArrayList<>();

  /**
   * Creates the search.
   *
   * @param classes what the sources compiled to
   */
  EntryPoints(List<CompiledClass> classes, Collection<SourceFile> sources) {
    this.classes = classes;
    this.textByPath =
        sources.stream().collect(Collectors.toMap(SourceFile::path, SourceFile::text));
    this.pathsByType =
        classes.stream()
            .filter(CompiledClass::isTopLevel)
            .collect(
                Collectors.groupingBy(
                    CompiledClass::simpleName,
                    Collectors.mapping(CompiledClass::path, Collectors.toList())));
  }

  /** Returns what was remarkable in the search. */
  List<Message> remarks() {
    return remarks;
  }

  /**
   * Returns the factory's class: the declared one, else the only one.
   *
   * @param declared the text of the provider file, empty if there is none
   */
  Optional<String> factory(String declared) {
    List<String> usable =
        classes.stream()
            .filter(some -> some.isFactory() && some.isUsable())
            .map(CompiledClass::binaryName)
            .sorted()
            .toList();
    List<String> names =
        declared.lines().map(line -> line.replaceFirst("#.*", "").strip()).toList();
    Optional<String> named = names.stream().filter(usable::contains).findFirst();
    names.stream()
        .filter(name -> named.isEmpty() && !name.isEmpty())
        .forEach(name -> remarks.add(Message.of("build.factory-not-found", name)));
    if (usable.isEmpty()) {
      classes.stream()
          .filter(CompiledClass::isFactory)
          .forEach(some -> remarks.add(Message.of("build.factory-not-usable", some.binaryName())));
    } else if (named.isEmpty() && usable.size() > 1) {
      remarks.add(Message.of("build.several-factories", usable.get(0), NameList.of(usable)));
    }
    return named.or(() -> usable.stream().findFirst());
  }

  /**
   * Returns the class to start: the one from which a dialogue and most of the program are reached.
   */
  Optional<String> mainClass() {
    Map<CompiledClass, Set<String>> reached =
        classes.stream()
            .filter(CompiledClass::hasMain)
            .collect(Collectors.toMap(some -> some, some -> reachedFrom(some.path())));
    List<String> mains =
        reached.keySet().stream()
            .sorted(
                Comparator.comparing((CompiledClass some) -> readsInput(reached.get(some)))
                    .thenComparing(some -> USUAL_NAME.matcher(some.simpleName()).matches())
                    .thenComparing(some -> reached.get(some).size())
                    .reversed()
                    .thenComparing(CompiledClass::binaryName))
            .map(CompiledClass::binaryName)
            .toList();
    if (mains.size() > 1) {
      remarks.add(
          Message.of(
              "build.several-mains", mains.get(0), NameList.of(mains.subList(1, mains.size()))));
    }
    return mains.stream().findFirst();
  }

  private boolean readsInput(Set<String> paths) {
    return paths.stream().anyMatch(path -> INPUT.matcher(textByPath.get(path)).find());
  }

  /** Follows the names of classes from source to source. */
  private Set<String> reachedFrom(String path) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(path));
    while (!open.isEmpty()) {
      String next = open.pop();
      if (reached.add(next)) {
        WORD.matcher(textByPath.get(next))
            .results()
            .map(MatchResult::group)
            .distinct()
            .flatMap(word -> pathsByType.getOrDefault(word, List.of()).stream())
            .forEach(open::push);
      }
    }
    return reached;
  }
}
