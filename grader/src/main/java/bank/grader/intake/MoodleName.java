package bank.grader.intake;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Moodle's "download all submissions" makes of a student's name: {@code
 * Name_12345_assignsubmission_file_}, for a folder, or before the file's own name.
 *
 * @param student the student's name
 * @param id the number of the submission, which tells namesakes apart
 * @param isFile whether these are uploaded files, not a text typed in the browser
 * @param fileName the name of the uploaded file, empty for a folder
 */
record MoodleName(String student, String id, boolean isFile, String fileName) {
  private static final Pattern SHAPE =
      Pattern.compile("(.+?)_(\\d+)_assignsubmission_([a-z]+)_?(.*)", Pattern.DOTALL);

  /** Reads the name of a file or folder. */
  static Optional<MoodleName> of(Path path) {
    Matcher matcher = SHAPE.matcher(path.getFileName().toString());
    return matcher.matches()
        ? Optional.of(
            new MoodleName(
                matcher.group(1),
                matcher.group(2),
                matcher.group(3).equals("file"),
                matcher.group(4)))
        : Optional.empty();
  }
}
