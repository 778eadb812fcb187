package bank.grader.quality.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A parsed source file. */
public final class JavaSource {
  private static final Pattern DATABASE_PACKAGE =
      Pattern.compile("\\b(?:java\\.sql|javax\\.sql|org\\.sqlite)\\b");

  private final String path;
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final List<Comment> comments;
  private final BitSet code;

  JavaSource(String path, String text, CompilationUnitTree unit, SourcePositions positions) {
    this.path = path;
    this.text = text;
    this.unit = unit;
    this.positions = positions;
    CommentScanner scanner = CommentScanner.scan(text);
    this.comments = List.copyOf(scanner.comments());
    this.code = scanner.code();
  }

  /** Returns the path as the student knows it. */
  public String path() {
    return path;
  }

  /** Returns the whole source. */
  public String text() {
    return text;
  }

  /** Tells whether the source names JDBC or SQLite's driver for it. */
  public boolean knowsDatabase() {
    return DATABASE_PACKAGE.matcher(text).find();
  }

  /** Returns the tree of the file. */
  public CompilationUnitTree unit() {
    return unit;
  }

  /** Returns all comments in order. */
  public List<Comment> comments() {
    return comments;
  }

  /** Returns the offset at which a tree begins, annotations and modifiers included. */
  public int start(Tree tree) {
    return Math.max(0, (int) positions.getStartPosition(unit, tree));
  }

  /** Returns the offset after a tree; that of its start if the parser had to guess it. */
  public int end(Tree tree) {
    return Math.max(start(tree), (int) positions.getEndPosition(unit, tree));
  }

  /** Returns the line of an offset, from 1. */
  public int line(int offset) {
    return (int) unit.getLineMap().getLineNumber(offset);
  }

  /** Returns the line on which a tree begins, from 1. */
  public int line(Tree tree) {
    return line(start(tree));
  }

  /** Counts the lines from one offset to another that hold code; blank and comment lines do not. */
  public int codeLines(int from, int to) {
    int lines = 0;
    int lastLine = 0;
    for (int at = code.nextSetBit(from); at >= 0 && at < to; at = code.nextSetBit(at + 1)) {
      int line = line(at);
      if (line != lastLine) {
        lines++;
        lastLine = line;
      }
    }
    return lines;
  }

  /** Finds the comment that ends directly before an offset. */
  public Optional<Comment> commentBefore(int offset) {
    return comments.stream()
        .filter(comment -> comment.end() <= offset)
        .reduce((first, second) -> second)
        .filter(comment -> code.get(comment.end(), offset).isEmpty());
  }

  /** Returns the comments between two offsets. */
  public List<Comment> commentsWithin(int from, int to) {
    return comments.stream()
        .filter(comment -> comment.start() >= from && comment.end() <= to)
        .toList();
  }

  /** Returns the offset of the first code at or after an offset, or the offset if there is none. */
  public int firstCode(int offset) {
    int found = code.nextSetBit(offset);
    return found < 0 ? offset : found;
  }
}
