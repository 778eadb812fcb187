package bank.grader.report;

import java.util.List;

/** Writes the report of a submission as Markdown: the same content as the page, in short. */
final class StudentMarkdown {
  /** So many spaces make a line a part of the list's item. */
  private static final int IN_LIST = 3;

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private StudentMarkdown(Words words) {
    this.words = words;
  }

  static String of(StudentReport student, Words words) {
    StudentMarkdown markdown = new StudentMarkdown(words);
    markdown.write(student);
    return markdown.text.toString();
  }

  private void write(StudentReport student) {
    text.append("# ").append(Markdown.text(student.name())).append("\n\n");
    student
        .mark()
        .ifPresentOrElse(this::writeTotal, () -> paragraph(words.say("report.no-mark.words")));
    for (FlagReport flag : student.flags()) {
      text.append("> **").append(Markdown.text(flag.title())).append("** ");
      text.append(Markdown.text(flag.meaning())).append("\n\n");
    }
    if (student.startsWithRemarks()) {
      writeRemarks(student);
    }
    student.mark().ifPresent(this::writeDetails);
    if (!student.startsWithRemarks()) {
      writeRemarks(student);
    }
    paragraph(
        words.say("report.foot.driver." + student.driverId())
            + " "
            + words.say("report.foot.sandbox." + student.sandboxId())
            + " "
            + words.say("report.foot.seed", student.seed()));
  }

  private void writeTotal(MarkReport mark) {
    text.append("**").append(words.tenths(mark.totalTenths())).append(" / 20** · ");
    text.append(mark.percent()).append("\u00A0% · ").append(Markdown.text(mark.letter()));
    text.append("\n\n");
    row(
        words.say("report.column.criterion"),
        words.say("report.column.points"),
        words.say("report.column.level"),
        words.say("report.column.descriptor"));
    text.append("| --- | ---: | --- | --- |\n");
    for (CriterionReport criterion : mark.criteria()) {
      row(
          criterion.name(),
          criterion.points() + " / 20",
          criterion.levelName(),
          criterion.descriptor());
    }
    text.append('\n');
  }

  private void writeDetails(MarkReport mark) {
    writeFirstSteps(mark.firstSteps());
    mark.criteria().stream().filter(CriterionReport::hasDetails).forEach(this::writeCriterion);
  }

  private void writeFirstSteps(List<CheckReport> steps) {
    if (steps.isEmpty()) {
      return;
    }
    heading(words.say("report.first.heading"));
    int number = 0;
    for (CheckReport step : steps) {
      text.append(++number).append(". **").append(Markdown.text(step.title())).append("** (");
      text.append(Markdown.text(cost(step))).append(')');
      step.advice().forEach(this::writeFirstAdvice);
      text.append('\n');
    }
    text.append('\n');
  }

  private void writeFirstAdvice(Advice advice) {
    text.append("  \n   ").append(Markdown.text(advice.sentence()));
    if (!advice.example().isEmpty()) {
      text.append("\n\n").append(Markdown.block(advice.example()).indent(IN_LIST));
    }
  }

  private String cost(CheckReport step) {
    return words.say("report.first.cost", words.tenths(step.lostTenths()), step.criterion(words));
  }

  private void writeCriterion(CriterionReport criterion) {
    heading(criterion.name() + ": " + criterion.points() + " / 20");
    bullets(criterion.reasons());
    criterion.cards().forEach(this::writeFailed);
    if (!criterion.notChecked().isEmpty()) {
      paragraph(words.say("report.not-checked.heading", criterion.notChecked().size()));
      bullets(
          criterion.notChecked().stream()
              .map(check -> check.title() + ": " + check.message())
              .toList());
    }
    if (!criterion.ownTests().isEmpty()) {
      writeOwnTests(criterion.ownTests());
    }
    if (!criterion.passed().isEmpty()) {
      paragraph(words.say("report.passed.heading", criterion.passed().size()));
    }
  }

  private void writeOwnTests(List<CheckReport> checks) {
    text.append("### ").append(Markdown.text(words.say("report.own-tests.heading"))).append("\n\n");
    paragraph(words.say("report.own-tests.words"));
    for (CheckReport check : checks) {
      paragraph(check.title() + ". " + check.message());
      check.advice().forEach(this::writeAdvice);
    }
  }

  private void writeFailed(CheckReport check) {
    text.append("### ").append(Markdown.text(check.title())).append(" · ");
    text.append(check.lost(words)).append("\n\n");
    check.found().forEach(this::paragraph);
    if (!check.conversation().isEmpty()) {
      text.append(Markdown.block(check.conversation())).append('\n');
    }
    check.advice().forEach(this::writeAdvice);
  }

  private void writeAdvice(Advice advice) {
    text.append("**").append(words.say("report.advice.label")).append("** ");
    text.append(Markdown.text(advice.sentence())).append("\n\n");
    if (!advice.example().isEmpty()) {
      text.append(Markdown.block(advice.example())).append('\n');
    }
  }

  private void writeRemarks(StudentReport student) {
    if (!student.remarks().isEmpty()) {
      heading(words.say("report.remarks.heading"));
      bullets(student.remarks());
    }
  }

  private void heading(String line) {
    text.append("## ").append(Markdown.text(line)).append("\n\n");
  }

  private void paragraph(String line) {
    text.append(Markdown.text(line)).append("\n\n");
  }

  private void bullets(List<String> lines) {
    lines.forEach(line -> text.append("- ").append(Markdown.text(line)).append('\n'));
    if (!lines.isEmpty()) {
      text.append('\n');
    }
  }

  private void row(String... cells) {
    for (String cell : cells) {
      text.append("| ").append(Markdown.text(cell)).append(' ');
    }
    text.append("|\n");
  }
}
