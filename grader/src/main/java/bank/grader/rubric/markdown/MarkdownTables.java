package bank.grader.rubric.markdown;

import bank.grader.rubric.RubricException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the tables of a Markdown text that stand under the headings of the {@link Section}s. */
final class MarkdownTables {
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private final Map<Section, Integer> headings = new EnumMap<>(Section.class);
  private final Map<Section, Table> tables = new EnumMap<>(Section.class);

  private MarkdownTables() {}

  /**
   * Finds the table of every section.
   *
   * @throws RubricException if a heading or a table is missing or there twice, or has other columns
   */
  static Map<Section, Table> in(String markdown) {
    MarkdownTables found = new MarkdownTables();
    found.collect(PARSER.parse(markdown));
    found.requireAll(Math.max(1, (int) markdown.lines().count()));
    return found.tables;
  }

  private void collect(Node document) {
    Optional<Section> section = Optional.empty();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        section = Section.under(textOf(node));
        if (section.isPresent()) {
          enter(section.get(), lineOf(node));
        }
      } else if (node instanceof TableBlock && section.isPresent()) {
        add(section.get(), node);
      }
    }
  }

  private void enter(Section section, int line) {
    Integer earlier = headings.putIfAbsent(section, line);
    if (earlier != null) {
      throw new RubricException(line, "duplicate-heading", section.heading(), earlier);
    }
  }

  private void add(Section section, Node block) {
    Node header = block.getFirstChild().getFirstChild();
    int line = lineOf(header);
    if (tables.containsKey(section)) {
      throw new RubricException(
          line, "duplicate-table", section.heading(), tables.get(section).line());
    }
    List<String> titles = section.columns().stream().map(Column::title).toList();
    if (!cellsOf(header).equals(titles)) {
      throw new RubricException(line, "wrong-columns", section.heading(), section.header());
    }
    tables.put(section, new Table(section, line, rowsOf(section, block)));
  }

  private static List<Row> rowsOf(Section section, Node block) {
    List<Row> rows = new ArrayList<>();
    for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableBody) {
        childrenOf(part).forEach(row -> rows.add(rowOf(section, row)));
      }
    }
    return rows;
  }

  /** The parser makes every row as long as the header, with empty cells at its end. */
  private static Row rowOf(Section section, Node row) {
    List<String> texts = cellsOf(row);
    Map<Column, String> cells = new EnumMap<>(Column.class);
    section.columns().forEach(column -> cells.put(column, texts.get(cells.size())));
    return new Row(lineOf(row), cells);
  }

  private void requireAll(int lastLine) {
    for (Section section : Section.values()) {
      if (!headings.containsKey(section)) {
        throw new RubricException(lastLine, "missing-heading", section.heading(), section.header());
      }
      if (!tables.containsKey(section)) {
        throw new RubricException(
            headings.get(section), "missing-table", section.heading(), section.header());
      }
    }
  }

  private static List<String> cellsOf(Node row) {
    return childrenOf(row).stream().map(MarkdownTables::textOf).toList();
  }

  private static List<Node> childrenOf(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }

  private static int lineOf(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  private static String textOf(Node node) {
    StringBuilder text = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text part) {
            text.append(part.getLiteral());
          }

          @Override
          public void visit(Code part) {
            text.append(part.getLiteral());
          }
        });
    return text.toString().strip();
  }
}
