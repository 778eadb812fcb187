package bank.grader.intake;

import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the program to grade where a delivery holds several: the stages of a course, copies,
 * other projects.
 */
final class ProgramChoice {
  private static final Comparator<JavaFile> IN_PLACE_THEN_LONGEST =
      Comparator.comparing(JavaFile::isInPlace)
          .thenComparing((JavaFile file) -> file.source().text().length())
          .reversed()
          .thenComparing(JavaFile::path);

  private final Remarks remarks;

  ProgramChoice(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Returns the parts of one program, no type twice; the best part first. */
  List<Program> choose(List<JavaFile> files) {
    List<Program> candidates = new ArrayList<>(programs(files));
    candidates.sort(Program.BEST_FIRST);
    List<Program> chosen = new ArrayList<>();
    chosen.add(withoutDuplicates(candidates.remove(0)));
    while (addConnected(chosen, candidates)) {
      // Each part may bring in further ones.
    }
    for (Program other : candidates) {
      remarks.add(
          Message.of("intake.left-out.program", shown(other.root()), shown(chosen.get(0).root())));
    }
    return chosen;
  }

  private static String shown(String root) {
    return root.isEmpty() ? "." : root;
  }

  private static Collection<Program> programs(List<JavaFile> files) {
    List<String> roots = files.stream().map(SourceRoot::of).distinct().sorted().toList();
    Map<String, List<JavaFile>> byRoot = new TreeMap<>();
    for (JavaFile file : files) {
      String own = SourceRoot.of(file);
      String outermost =
          roots.stream().filter(root -> SourceRoot.isPartOf(own, root)).findFirst().orElse(own);
      byRoot.computeIfAbsent(outermost, some -> new ArrayList<>()).add(file);
    }
    return byRoot.entrySet().stream()
        .map(entry -> new Program(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static boolean addConnected(List<Program> chosen, List<Program> candidates) {
    Set<String> types = new HashSet<>();
    chosen.forEach(program -> types.addAll(program.types()));
    for (Program candidate : candidates) {
      if (Collections.disjoint(candidate.types(), types)
          && chosen.stream().anyMatch(candidate::isConnectedTo)) {
        chosen.add(candidate);
        candidates.remove(candidate);
        return true;
      }
    }
    return false;
  }

  /** Keeps one file for each type: the one that lies where it should, else the longest. */
  private Program withoutDuplicates(Program program) {
    Set<String> types = new HashSet<>();
    List<JavaFile> kept = new ArrayList<>();
    for (JavaFile file : program.files().stream().sorted(IN_PLACE_THEN_LONGEST).toList()) {
      if (Collections.disjoint(types, file.qualifiedTypes())) {
        types.addAll(file.qualifiedTypes());
        kept.add(file);
      } else {
        remarks.add("intake.left-out.duplicate", file.path());
      }
    }
    return new Program(program.root(), kept);
  }
}
