package bank.grader.quality.tidiness;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.Comment;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds code that was switched off by making a comment of it. */
public final class CommentedOutCode {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?:import|package)\\s+[\\w.*]+;"
              + "|(?:return|throw)\\b[^;]*;"
              + "|(?:break|continue);"
              + "|(?:final\\s+)?[\\w.<>\\[\\],]+(?:\\s+\\w+)?\\s*[-+*/]?=(?!=)[^;]*;"
              + "|[\\w.]+\\(.*\\)(?:\\.\\w+\\(.*\\))*\\s*;"
              + "|(?:\\}\\s*)?(?:if|for|while|switch|catch|try)\\s*\\(.*\\)\\s*\\{?"
              + "|(?:\\}\\s*)?(?:else|try|do|finally)\\s*\\{"
              + "|(?:public|private|protected|static|final)\\s[\\w<>\\[\\], ]+[({;=].*"
              + "|\\w+(?:\\+\\+|--);");

  private CommentedOutCode() {}

  static List<Place> find(Program program) {
    List<Place> places = new ArrayList<>();
    for (JavaSource source : program.sources()) {
      for (Comment comment : source.comments()) {
        if (isCode(comment)) {
          int line = source.line(comment.start());
          places.add(new Place(source.path(), line, ""));
        }
      }
    }
    return places;
  }

  /** Tells whether a comment is code; examples within Javadoc are not. */
  public static boolean isCode(Comment comment) {
    return comment.kind() != Comment.Kind.JAVADOC
        && comment.lines().stream().anyMatch(line -> STATEMENT.matcher(line).matches());
  }
}
