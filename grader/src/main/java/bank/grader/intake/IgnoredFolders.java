package bank.grader.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows the files and folders that tools leave behind and no student wrote. */
final class IgnoredFolders {
  private static final Set<String> OF_TOOLS = Set.of("__macosx", "node_modules", "gradle");
  private static final Set<String> OF_BUILDS = Set.of("target", "build", "out", "bin");

  private IgnoredFolders() {}

  /** Tells whether a path is hidden, or lies in a folder of a tool or a build. */
  static boolean isIgnored(String path) {
    List<String> segments = Arrays.asList(path.split("/"));
    return segments.get(segments.size() - 1).startsWith(".")
        || segments.subList(0, segments.size() - 1).stream().anyMatch(IgnoredFolders::isOfTool)
        || buildOutput(path).isPresent();
  }

  /** Tells whether a folder of this name is to be passed over when looking for submissions. */
  static boolean isIgnoredFolder(String name) {
    return isOfTool(name) || OF_BUILDS.contains(name.toLowerCase(Locale.ROOT));
  }

  private static boolean isOfTool(String name) {
    return name.startsWith(".") || OF_TOOLS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the folder of compiled things that a file lies in; below {@code src}, it is sources.
   */
  static Optional<String> buildOutput(String path) {
    List<String> segments = Arrays.asList(path.split("/"));
    for (int index = 0; index < segments.size() - 1; index++) {
      String name = segments.get(index).toLowerCase(Locale.ROOT);
      if (name.equals("src") || isOfTool(name)) {
        return Optional.empty();
      }
      if (OF_BUILDS.contains(name)) {
        return Optional.of(String.join("/", segments.subList(0, index + 1)) + "/");
      }
    }
    return Optional.empty();
  }
}
