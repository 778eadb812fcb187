package bank.grader.report;

import bank.grader.evidence.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Writes the marks of a class as a table for a spreadsheet or a learning management system. */
final class GradesCsv {
  private static final List<String> HEADER =
      List.of(
          "submission",
          "total",
          "percent",
          "letter",
          "functionality",
          "code-quality",
          "error-handling",
          "sql",
          "flags");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  /** A spreadsheet takes a cell that begins so for a formula (OWASP, CSV injection). */
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private GradesCsv() {}

  static String of(ClassReport report) {
    StringBuilder table = new StringBuilder();
    append(table, HEADER);
    report.students().forEach(student -> append(table, row(student)));
    return table.toString();
  }

  private static void append(StringBuilder table, List<String> row) {
    try {
      FORMAT.printRecord(table, row.toArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static List<String> row(StudentReport student) {
    List<String> row = new ArrayList<>();
    row.add(harmless(student.name()));
    row.addAll(student.mark().map(GradesCsv::cells).orElse(List.of("", "", "", "", "", "", "")));
    row.add(harmless(student.flagIds()));
    return row;
  }

  private static List<String> cells(MarkReport mark) {
    List<String> cells = new ArrayList<>();
    cells.add(BigDecimal.valueOf(mark.totalTenths(), 1).toPlainString());
    cells.add(Integer.toString(mark.percent()));
    cells.add(harmless(mark.letter()));
    for (Criterion criterion : Criterion.values()) {
      cells.add(Integer.toString(mark.criterion(criterion).points()));
    }
    return cells;
  }

  private static String harmless(String text) {
    boolean formula = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    return formula ? "'" + text : text;
  }
}
