package bank.grader.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the folders that hold packages, and the projects that these belong to. */
final class SourceRoot {
  private static final Pattern LAST_SOURCE_FOLDER =
      Pattern.compile("(?:.*/)?src(?:/(?:main|test))?(?:/java)?(?=/|$)");

  private static final Pattern SOURCE_FOLDER_OF_PROJECT =
      Pattern.compile("(^|/)src(/main)?(/java)?$");

  private SourceRoot() {}

  /** Returns the folder that holds the packages of a file, empty for the top. */
  static String of(JavaFile file) {
    String folder = file.folder();
    String packageFolder = file.packageName().replace('.', '/');
    if (!packageFolder.isEmpty() && ("/" + folder).endsWith("/" + packageFolder)) {
      String root = folder.substring(0, folder.length() - packageFolder.length());
      return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }
    Matcher source = LAST_SOURCE_FOLDER.matcher(folder);
    return source.lookingAt() ? source.group() : folder;
  }

  /** Returns the folder of the project whose sources lie in a source root. */
  static String projectOf(String root) {
    return SOURCE_FOLDER_OF_PROJECT.matcher(root).replaceFirst("");
  }

  /** Tells whether a folder is another one, or lies in it without being a source root itself. */
  static boolean isPartOf(String folder, String root) {
    if (folder.equals(root)) {
      return true;
    }
    String prefix = root.isEmpty() ? "" : root + "/";
    return folder.startsWith(prefix)
        && !LAST_SOURCE_FOLDER.matcher(folder.substring(prefix.length())).lookingAt();
  }
}
