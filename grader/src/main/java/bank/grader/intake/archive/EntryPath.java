package bank.grader.intake.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes file names out of what archives give as names. */
public final class EntryPath {
  /** Deeper and longer than any project, and within what every file system can hold. */
  private static final int MOST_SEGMENTS = 32;

  private static final int LONGEST_SEGMENT = 200;
  private static final int LONGEST_PATH = 1_000;

  private static final Pattern ABSOLUTE = Pattern.compile("/.*|[A-Za-z]:.*", Pattern.DOTALL);

  /** Control and format characters (such as right-to-left marks), and what Windows forbids. */
  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private EntryPath() {}

  /**
   * Turns the name of an entry into a relative path with slashes and harmless characters.
   *
   * @return empty if the name leads out of the archive, or nowhere, or is too long to be a file's
   */
  static Optional<String> clean(String name) {
    String slashed = name.replace('\\', '/');
    if (ABSOLUTE.matcher(slashed).matches()) {
      return Optional.empty();
    }
    List<String> segments = new ArrayList<>();
    for (String segment : slashed.split("/")) {
      if (segment.equals("..")) {
        return Optional.empty();
      }
      if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(cleanSegment(segment));
      }
    }
    String path = String.join("/", segments);
    boolean fits =
        segments.size() <= MOST_SEGMENTS
            && sizeOf(path) <= LONGEST_PATH
            && segments.stream().allMatch(segment -> sizeOf(segment) <= LONGEST_SEGMENT);
    return Optional.of(path).filter(some -> fits && !some.isEmpty());
  }

  private static String cleanSegment(String segment) {
    String clean = withoutForbidden(segment).replaceFirst("[. ]+$", "_");
    return isReserved(clean) ? "_" + clean : clean;
  }

  /** Replaces the characters that deceive the eye, or that some file system forbids. */
  public static String withoutForbidden(String text) {
    return FORBIDDEN.matcher(text).replaceAll("_");
  }

  /** Tells whether Windows has another use for a file name. */
  public static boolean isReserved(String fileName) {
    return RESERVED.matcher(fileName).matches();
  }

  private static int sizeOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
