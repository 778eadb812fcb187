package bank.grader.driver;

import java.util.regex.Pattern;

/** Stack traces as a program would print them if it were started without a host. */
final class StackTraces {
  private static final String FRAME = "^[ \\t]*at ";
  private static final String REST = ".*\\R?";

  /** Reflection calls the main method, the host calls that, in a thread of its own. */
  private static final Pattern FRAMES_OF_THE_HOST =
      Pattern.compile(
          "(?m)(?:"
              + FRAME
              + "(?:bank\\.grader\\.host\\.|java\\.base/(?:jdk\\.internal\\.reflect\\."
              + "|java\\.lang\\.reflect\\.Method\\.invoke))"
              + REST
              + ")+(?:"
              + FRAME
              + "java\\.base/java\\.lang\\.Thread\\.run"
              + REST
              + ")?");

  private StackTraces() {}

  /** Leaves out what stands below the program's own main method. */
  static String withoutHost(String printed) {
    return FRAMES_OF_THE_HOST.matcher(printed).replaceAll("");
  }
}
