package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An SQL text that reaches the database.
 *
 * @param body the member that gives it to the database
 * @param call where it does so
 * @param text what is given
 */
record Statement(Body body, MethodInvocationTree call, Text text) {
  /** Statements whose values can be parameters; a schema, a pragma, a transaction has none. */
  private static final Pattern WITH_PARAMETERS =
      Pattern.compile("(?is)\\s*(?:select|insert|update|delete|replace|with)\\b.*");

  /** What a statement has at its end whose beginning is not known. */
  private static final Pattern END_OF_STATEMENT =
      Pattern.compile("(?is).*\\b(?:where|values|set)\\b.*");

  /** What a value stands behind, and no name of a table or column and no part of a statement. */
  private static final Pattern BEFORE_VALUE =
      Pattern.compile(
          "(?is).*(?:[=<>+]|\\b(?:like|limit|offset|glob|between|values\\s*\\([^)]*|in\\s*\\([^)]*))");

  private static final Pattern IN_QUOTES = Pattern.compile("(?s)[^']*'(?:[^']*'[^']*')*[^']*");

  /** Returns where values are put into the text that should be parameters. */
  List<Piece> values() {
    return IntStream.range(0, text.pieces().size())
        .filter(this::isValue)
        .mapToObj(text.pieces()::get)
        .toList();
  }

  Place place() {
    return body.place(call);
  }

  private boolean isValue(int index) {
    if (text.pieces().get(index).isConstant()) {
      return false;
    }
    String before = text.upTo(index);
    boolean isStatement =
        text.pieces().get(0).isConstant()
            ? WITH_PARAMETERS.matcher(before).matches()
            : END_OF_STATEMENT.matcher(before).matches();
    return isStatement && isBehindValuePosition(before) && !isName(index);
  }

  // SQLite takes text in double quotes for a string where there is no such column, and so do
  // people.
  private static boolean isBehindValuePosition(String before) {
    String open = before.stripTrailing().replaceAll("[\"`]$", "").stripTrailing();
    return IN_QUOTES.matcher(before).matches() || BEFORE_VALUE.matcher(open).matches();
  }

  /** A name of a table stands before the dot of a column. */
  private boolean isName(int index) {
    return index + 1 < text.pieces().size() && text.pieces().get(index + 1).text().startsWith(".");
  }
}
