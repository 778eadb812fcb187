package bank.grader.host;

import java.util.Set;

/**
 * Puts what student code threw into a message. Its methods may be overridden by student code: they
 * are called on the program's own thread, where the grader's time limit holds, and whatever they
 * throw is left out.
 */
final class Failure {
  private static final int LONGEST_TEXT = 2000;

  private static final Set<String> NOT_THE_STUDENTS =
      Set.of("java.", "javax.", "jdk.", "sun.", "org.sqlite.", "bank.contract.", "bank.grader.");

  private Failure() {}

  /** Describes a throwable: its class, its message with its cause, and where it was thrown. */
  static Frame frame(String kind, Throwable thrown) {
    return Frame.of(kind, thrown.getClass().getName(), words(thrown), place(thrown));
  }

  /** Cuts a text that the grader would not read to its end. */
  static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }

  private static String words(Throwable thrown) {
    try {
      Throwable cause = thrown.getCause();
      String message = String.valueOf(thrown.getMessage());
      return cause == null || message.contains(cause.getClass().getName())
          ? cut(message)
          : cut(message + ", caused by " + cause.getClass().getName() + ": " + cause.getMessage());
    } catch (Throwable hostile) {
      return "";
    }
  }

  /** Returns the first line of the student's own code in the stack trace, or nothing. */
  private static String place(Throwable thrown) {
    try {
      for (StackTraceElement element : thrown.getStackTrace()) {
        String name = element.getClassName();
        if (NOT_THE_STUDENTS.stream().noneMatch(name::startsWith)) {
          return cut(element.getFileName() + ":" + element.getLineNumber());
        }
      }
    } catch (Throwable hostile) {
      return "";
    }
    return "";
  }
}
