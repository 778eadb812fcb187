package bank.grader.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What Moodle exports: a folder for each student, or the students' files side by side. */
final class MoodleFolder {
  private final Map<String, List<Path>> byStudent = new TreeMap<>();

  MoodleFolder(List<Path> children) {
    for (Path child : children) {
      MoodleName.of(child)
          .ifPresent(
              name ->
                  byStudent
                      .computeIfAbsent(name.student() + '_' + name.id(), some -> new ArrayList<>())
                      .add(child));
    }
  }

  /** Tells whether these are the files of such an export. */
  static boolean isOne(List<Path> children) {
    return children.stream().anyMatch(child -> MoodleName.of(child).isPresent());
  }

  /** Returns one submission for each student. */
  List<DeliveryFinder.Found> submissions() {
    return byStudent.values().stream().map(MoodleFolder::submission).toList();
  }

  /** Of a student's files takes what was uploaded, a folder or an archive if there is one. */
  private static DeliveryFinder.Found submission(List<Path> files) {
    Path best = files.stream().max(Comparator.comparing(MoodleFolder::usefulness)).orElseThrow();
    MoodleName name = MoodleName.of(best).orElseThrow();
    return new DeliveryFinder.Found(name.student(), name.id(), best);
  }

  private static int usefulness(Path path) {
    boolean isFile = MoodleName.of(path).orElseThrow().isFile();
    boolean isFolder = Files.isDirectory(path);
    boolean isUsable = isFolder || SourceSearch.isSourceOrArchive(path.getFileName().toString());
    return (isFile ? 2 : 0) + (isUsable ? 1 : 0);
  }
}
