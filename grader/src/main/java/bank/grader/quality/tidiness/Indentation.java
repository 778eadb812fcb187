package bank.grader.quality.tidiness;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds lines that do not stand where their neighbours stand. Any width and any kind of white space
 * will do, as long as statements of one block begin in one column.
 */
final class Indentation extends TreeScanner<Void, Void> {
  /** What a tab may mean; a line is ragged only if it is with each of these. */
  private static final int[] TAB_WIDTHS = {2, 4, 8};

  private final JavaSource source;
  private final List<Place> places;

  private Indentation(JavaSource source, List<Place> places) {
    this.source = source;
    this.places = places;
  }

  static List<Place> find(Program program) {
    List<Place> places = new ArrayList<>();
    for (JavaSource source : program.sources()) {
      new Indentation(source, places).scan(source.unit(), null);
    }
    return places;
  }

  @Override
  public Void visitBlock(BlockTree tree, Void nothing) {
    compare(tree.getStatements());
    return super.visitBlock(tree, nothing);
  }

  @Override
  public Void visitClass(ClassTree tree, Void nothing) {
    if (tree.getKind() == Tree.Kind.CLASS || tree.getKind() == Tree.Kind.INTERFACE) {
      compare(tree.getMembers());
    }
    return super.visitClass(tree, nothing);
  }

  private void compare(List<? extends Tree> siblings) {
    String first = null;
    for (Tree sibling : siblings) {
      String indent = indentOf(sibling);
      if (indent != null && first == null) {
        first = indent;
      } else if (indent != null && isRagged(first, indent)) {
        int line = source.line(sibling);
        places.add(new Place(source.path(), line, ""));
      }
    }
  }

  /** Returns the white space before a tree; null if something else stands before it on its line. */
  private String indentOf(Tree tree) {
    int start = source.start(tree);
    if (source.end(tree) <= start) {
      return null;
    }
    int lineStart = source.text().lastIndexOf('\n', start - 1) + 1;
    String before = source.text().substring(lineStart, start);
    return before.isBlank() ? before : null;
  }

  private static boolean isRagged(String first, String second) {
    for (int tab : TAB_WIDTHS) {
      if (width(first, tab) == width(second, tab)) {
        return false;
      }
    }
    return true;
  }

  private static int width(String indent, int tab) {
    int width = 0;
    for (char character : indent.toCharArray()) {
      width = character == '\t' ? (width / tab + 1) * tab : width + 1;
    }
    return width;
  }
}
