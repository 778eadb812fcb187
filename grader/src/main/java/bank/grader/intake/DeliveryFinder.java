package bank.grader.intake;

import bank.grader.intake.archive.ArchiveFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a folder that is one submission from a folder of submissions. */
final class DeliveryFinder {
  private static final Set<String> BUILD_FILES =
      Set.of(
          "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  /** Folders that are parts of a project. */
  private static final Set<String> LAYOUT_FOLDERS =
      Set.of("src", "source", "sources", "task", "main", "java");

  private static final Pattern STAGE_FOLDER =
      Pattern.compile("(?i)(stage|step|part|task|version|v|этап|часть|кезең)[ _.-]*\\d+.*");

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing((Path path) -> nameOf(path).toLowerCase(Locale.ROOT))
          .thenComparing(DeliveryFinder::nameOf);

  /**
   * A submission that was found.
   *
   * @param wish what its name should be like
   * @param distinction what tells it apart from namesakes; may be empty
   * @param path where it lies
   */
  record Found(String wish, String distinction, Path path) {
    /** Tells whether the name is one that Moodle made. */
    boolean isFromMoodle() {
      return MoodleName.of(path).isPresent();
    }

    static Found at(Path path) {
      String name = nameOf(path);
      return new Found(
          Files.isDirectory(path)
              ? name
              : ArchiveFormat.withoutEnding(name).replaceFirst("(?i)\\.java$", ""),
          "",
          path);
    }
  }

  /** Finds the submissions in a folder, ordered by name. */
  List<Found> inFolder(Path folder) {
    List<Path> children = childrenOf(folder);
    if (MoodleFolder.isOne(children)) {
      return new MoodleFolder(children).submissions();
    }
    List<Path> programs = children.stream().filter(DeliveryFinder::holdsSources).toList();
    if (isProject(folder, children, programs)) {
      return List.of(Found.at(folder));
    }
    if (programs.size() == 1) {
      return inOnlyChild(folder, programs.get(0));
    }
    boolean areStages =
        programs.stream().allMatch(child -> STAGE_FOLDER.matcher(nameOf(child)).matches());
    if (programs.isEmpty() || areStages) {
      return programs.isEmpty() ? List.of() : List.of(Found.at(folder));
    }
    return children.stream()
        .filter(child -> Files.isDirectory(child) || holdsSources(child))
        .map(child -> named(child, folder))
        .toList();
  }

  private List<Found> inOnlyChild(Path folder, Path child) {
    if (!Files.isDirectory(child)) {
      return List.of(Found.at(child));
    }
    boolean isCourseFolder = Files.isDirectory(child.resolve("task"));
    return isCourseFolder ? List.of(Found.at(folder)) : inFolder(child);
  }

  /** GitHub Classroom clones into {@code assignment-submissions/assignment-student}. */
  private static Found named(Path child, Path folder) {
    Found found = Found.at(child);
    String assignment = nameOf(folder).replaceFirst("-submissions$", "-");
    boolean isClassroom = !assignment.equals(nameOf(folder)) && found.wish().startsWith(assignment);
    return isClassroom ? new Found(found.wish().substring(assignment.length()), "", child) : found;
  }

  private static boolean isProject(Path folder, List<Path> children, List<Path> programs) {
    boolean hasBuildFile = children.stream().anyMatch(child -> BUILD_FILES.contains(nameOf(child)));
    boolean hasLayout =
        programs.stream()
            .filter(Files::isDirectory)
            .anyMatch(child -> isLayoutFolder(child) || isPackageFolder(child, folder));
    boolean areSeveral = programs.stream().filter(DeliveryFinder::isArchiveOrProject).count() > 1;
    return hasBuildFile || !areSeveral && (hasLayout || hasSourcesOfOneProgram(programs));
  }

  private static boolean isLayoutFolder(Path folder) {
    return LAYOUT_FOLDERS.contains(nameOf(folder).toLowerCase(Locale.ROOT));
  }

  /** Tells whether a child is the top folder of a package. */
  private static boolean isPackageFolder(Path child, Path folder) {
    return SourceSearch.in(child).stream()
        .filter(DeliveryFinder::isSource)
        .findFirst()
        .filter(source -> isInItsPackage(source, folder))
        .isPresent();
  }

  private static boolean isInItsPackage(Path source, Path folder) {
    String path = folder.relativize(source).toString().replace('\\', '/');
    return new FileContents(new Remarks())
        .text(new DeliveredFile(path, source))
        .map(text -> JavaFile.of(new SourceFile(path, text)))
        .filter(file -> file.folder().equals(file.packageName().replace('.', '/')))
        .isPresent();
  }

  /** Sources side by side are one program, unless each of them is a whole one. */
  private static boolean hasSourcesOfOneProgram(List<Path> programs) {
    List<Path> sources = programs.stream().filter(DeliveryFinder::isSource).toList();
    boolean areWhole = programs.size() > 1 && sources.stream().allMatch(DeliveryFinder::isWhole);
    return !sources.isEmpty() && !areWhole;
  }

  private static boolean isArchiveOrProject(Path path) {
    return Files.isDirectory(path)
        ? Files.isDirectory(path.resolve("src"))
            || BUILD_FILES.stream().anyMatch(name -> Files.exists(path.resolve(name)))
        : ArchiveFormat.isNamedLikeOne(nameOf(path));
  }

  private static boolean isWhole(Path source) {
    return new FileContents(new Remarks())
        .text(new DeliveredFile(nameOf(source), source))
        .filter(text -> text.contains("jdbc:"))
        .map(text -> JavaFile.of(new SourceFile(nameOf(source), text)))
        .filter(JavaFile::hasMain)
        .isPresent();
  }

  private static boolean holdsSources(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        ? !SourceSearch.in(path).isEmpty()
        : SourceSearch.isSourceOrArchive(nameOf(path));
  }

  private static boolean isSource(Path path) {
    return FileCollector.isJava(nameOf(path)) && !Files.isDirectory(path);
  }

  private static List<Path> childrenOf(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !IgnoredFolders.isIgnoredFolder(nameOf(child)))
          .sorted(BY_NAME)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path path) {
    return String.valueOf(path.getFileName());
  }
}
