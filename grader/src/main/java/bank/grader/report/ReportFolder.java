package bank.grader.report;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder that the reports go to. A file appears whole or not at all, also over one of an
 * earlier run; nothing is ever written outside the folder.
 *
 * @param directory the folder; need not exist
 */
record ReportFolder(Path directory) {
  private static final String SUBMISSIONS = "submissions";

  /** Writes a file of the run. */
  void write(String file, String text) throws IOException {
    if (!Files.isDirectory(directory)) {
      Files.createDirectories(directory);
    }
    replace(directory.resolve(file), text);
  }

  /**
   * Writes a file of a submission.
   *
   * @throws IllegalArgumentException if the submission's name is not the plain name of a folder
   */
  void write(String submission, String file, String text) throws IOException {
    Path all = directory.resolve(SUBMISSIONS);
    Path own = all.resolve(checked(submission));
    refuseLink(all);
    refuseLink(own);
    replace(Files.createDirectories(own).resolve(file), text);
  }

  /** Returns the address of a submission's file relative to the folder, escaped for a link. */
  static String addressOf(String submission, String file) {
    try {
      String path = String.join("/", SUBMISSIONS, checked(submission), file);
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException("no address for " + submission, impossible);
    }
  }

  /**
   * Makes sure that a submission's name can be the name of a folder and nothing more.
   *
   * @throws IllegalArgumentException if it cannot
   */
  static String checked(String submission) {
    boolean plain =
        !submission.isBlank()
            && !submission.equals(".")
            && !submission.equals("..")
            && submission.chars().noneMatch(ReportFolder::separatesOrControls);
    if (!plain) {
      throw new IllegalArgumentException(
          "not the name of a folder: " + VisibleText.line(submission));
    }
    return submission;
  }

  private static boolean separatesOrControls(int character) {
    return character == '/' || character == '\\' || Character.isISOControl(character);
  }

  private static void refuseLink(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("in the way of a report, and not a folder: " + folder);
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.deleteIfExists(temporary);
    Files.writeString(temporary, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    Files.move(
        temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
