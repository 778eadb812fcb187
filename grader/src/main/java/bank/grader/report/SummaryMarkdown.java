package bank.grader.report;

import bank.grader.evidence.Criterion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the marks of a class as Markdown for the summary of a CI job. */
final class SummaryMarkdown {
  /** GitHub drops a summary above 1 MB; this leaves room for what else the job writes there. */
  private static final int LONGEST_SUMMARY_BYTES = 900_000;

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private SummaryMarkdown(Words words) {
    this.words = words;
  }

  /** Names of the submissions that do not fit are left out, and a line says how many. */
  static String of(ClassReport report, Words words) {
    SummaryMarkdown summary = new SummaryMarkdown(words);
    summary.write(report);
    return summary.text.toString();
  }

  private void write(ClassReport report) {
    text.append("# ").append(words.say("report.class.heading")).append("\n\n");
    writeFigures(report);
    writeFlags(report);
    writeFailures(report);
    writeMarks(report.students());
  }

  private void writeFigures(ClassReport report) {
    List<String> figures = new ArrayList<>();
    figures.add(words.say("report.class.submissions") + ": " + report.students().size());
    report.meanTenths().ifPresent(mean -> figures.add(figure("report.class.mean", mean)));
    report.medianTenths().ifPresent(median -> figures.add(figure("report.class.median", median)));
    text.append(String.join(" · ", figures)).append("\n\n");
  }

  private String figure(String key, int tenths) {
    return words.say(key) + ": " + words.tenths(tenths) + " / 20";
  }

  private void writeFlags(ClassReport report) {
    report
        .flagged()
        .forEach(
            (flag, students) -> {
              String title = Markdown.text(FlagReport.of(flag, words).title());
              text.append("- ").append(title).append(": ").append(students.size()).append('\n');
            });
    text.append('\n');
  }

  private void writeFailures(ClassReport report) {
    List<FrequentFailure> failures = report.frequentFailures();
    if (failures.isEmpty()) {
      return;
    }
    text.append("## ").append(words.say("report.class.failures.heading")).append("\n\n");
    for (FrequentFailure failure : failures) {
      text.append("- ").append(Markdown.text(failure.check().title()));
      text.append(" (").append(Markdown.text(failure.check().criterion(words))).append("): ");
      text.append(failure.failed()).append(" / ").append(failure.counted()).append('\n');
    }
    text.append('\n');
  }

  private void writeMarks(List<StudentReport> students) {
    text.append("## ").append(words.say("report.class.marks.heading")).append("\n\n");
    List<String> header = new ArrayList<>();
    header.add(words.say("report.column.submission"));
    header.add(words.say("report.column.total"));
    header.add("%");
    header.add(words.say("report.column.letter"));
    for (Criterion criterion : Criterion.values()) {
      header.add(words.say(CriterionReport.shortKeyOf(criterion)));
    }
    header.add(words.say("report.column.flags"));
    text.append(row(header))
        .append("| --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | --- |\n");
    writeRows(students);
  }

  private void writeRows(List<StudentReport> students) {
    int bytes = bytes(text.toString());
    for (int written = 0; written < students.size(); written++) {
      String row = row(cells(students.get(written)));
      bytes += bytes(row);
      if (bytes > LONGEST_SUMMARY_BYTES) {
        int left = students.size() - written;
        text.append('\n').append(words.say("report.class.rows-left-out", left)).append('\n');
        return;
      }
      text.append(row);
    }
  }

  private List<String> cells(StudentReport student) {
    List<String> cells = new ArrayList<>();
    cells.add(student.name());
    cells.addAll(student.mark().map(this::cells).orElse(List.of("", "", "", "", "", "", "")));
    cells.add(String.join(", ", student.flags().stream().map(FlagReport::title).toList()));
    return cells;
  }

  private List<String> cells(MarkReport mark) {
    List<String> cells = new ArrayList<>();
    cells.add(words.tenths(mark.totalTenths()));
    cells.add(Integer.toString(mark.percent()));
    cells.add(mark.letter());
    Arrays.stream(Criterion.values())
        .map(criterion -> Integer.toString(mark.criterion(criterion).points()))
        .forEach(cells::add);
    return cells;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells.stream().map(Markdown::text).toList()) + " |\n";
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
