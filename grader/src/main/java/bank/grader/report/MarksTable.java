package bank.grader.report;

import bank.grader.evidence.Criterion;
import bank.grader.grading.Result;
import bank.grader.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The marks of a run as a plain table for a terminal or a log. Lines begin with a bar, so that no
 * name can pose as a command to the CI system that reads them.
 */
public final class MarksTable {
  private static final int WIDEST_NAME = 40;
  private static final String CUT = "…";

  private final Words words;

  private MarksTable(Words words) {
    this.words = words;
  }

  /** Returns the lines of the table, ordered by the submissions' names, without line ends. */
  public static List<String> of(List<Result> results, Language language) {
    Words words = new Words(language);
    return new MarksTable(words).lines(ClassReport.of(results, words));
  }

  private List<String> lines(ClassReport report) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header());
    report.students().forEach(student -> rows.add(cells(student)));
    int[] widths =
        IntStream.range(0, header().size())
            .map(column -> widest(rows.stream().map(row -> row.get(column)).toList()))
            .toArray();
    List<String> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(line(row, widths)));
    lines.add(1, rule(widths));
    return lines;
  }

  private List<String> header() {
    List<String> cells = new ArrayList<>();
    cells.add(words.say("report.column.submission"));
    cells.add(words.say("report.column.total"));
    cells.add(words.say("report.column.letter"));
    for (Criterion criterion : Criterion.values()) {
      cells.add(words.say(CriterionReport.shortKeyOf(criterion)));
    }
    cells.add(words.say("report.column.flags"));
    return cells;
  }

  private List<String> cells(StudentReport student) {
    List<String> cells = new ArrayList<>();
    // "##[" would be a command to GitHub and Azure wherever it stands in a line.
    cells.add(cut(student.name().replace("##[", "## [")));
    cells.addAll(student.mark().map(this::cells).orElse(List.of("-", "-", "-", "-", "-", "-")));
    cells.add(student.flagIds());
    return cells;
  }

  private List<String> cells(MarkReport mark) {
    List<String> cells = new ArrayList<>();
    cells.add(words.tenths(mark.totalTenths()));
    cells.add(mark.letter());
    for (Criterion criterion : Criterion.values()) {
      cells.add(Integer.toString(mark.criterion(criterion).points()));
    }
    return cells;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = cells.get(column);
      String padding = " ".repeat(widths[column] - TerminalWidth.of(cell));
      line.append("| ").append(isNumber(column) ? padding + cell : cell + padding).append(' ');
    }
    return line.append('|').toString();
  }

  private static String rule(int[] widths) {
    StringBuilder line = new StringBuilder();
    Arrays.stream(widths).forEach(width -> line.append("|").append("-".repeat(width + 2)));
    return line.append('|').toString();
  }

  /** The total and the four criteria; the letter stands between them. */
  private static boolean isNumber(int column) {
    int letter = 2;
    return column == letter - 1 || column > letter && column <= letter + Criterion.values().length;
  }

  private static String cut(String name) {
    if (TerminalWidth.of(name) <= WIDEST_NAME) {
      return name;
    }
    StringBuilder kept = new StringBuilder();
    for (int codePoint : name.codePoints().toArray()) {
      String next = Character.toString(codePoint);
      if (TerminalWidth.of(kept + next) >= WIDEST_NAME) {
        break;
      }
      kept.append(next);
    }
    return kept + CUT;
  }

  private static int widest(List<String> cells) {
    return cells.stream().mapToInt(TerminalWidth::of).max().orElse(0);
  }
}
