package bank.grader.report;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the results of a class as JUnit XML in the dialect of Surefire: a suite for each
 * submission, a case for each check. What could not be checked, and a grader that failed, is an
 * error; no text contains what XML forbids, since all text is {@link VisibleText}.
 */
final class JunitXml {
  private final Words words;
  private final XMLStreamWriter xml;

  private JunitXml(Words words, XMLStreamWriter xml) {
    this.words = words;
    this.xml = xml;
  }

  static String of(ClassReport report, Words words) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JunitXml(words, xml).write(report);
      xml.close();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("text cannot be written as XML", impossible);
    }
    return text.toString();
  }

  private void write(ClassReport report) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    start("testsuites");
    for (StudentReport student : report.students()) {
      write(student);
    }
    end();
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void write(StudentReport student) throws XMLStreamException {
    List<CheckReport> checks =
        student.mark().stream()
            .flatMap(mark -> mark.criteria().stream())
            .flatMap(criterion -> criterion.checks().stream())
            .toList();
    start("testsuite");
    xml.writeAttribute("name", student.name());
    xml.writeAttribute("time", "0");
    boolean unchecked = checks.isEmpty();
    xml.writeAttribute("tests", Integer.toString(unchecked ? 1 : checks.size()));
    xml.writeAttribute("errors", Long.toString(unchecked ? 1 : count(checks, "error")));
    xml.writeAttribute("skipped", Long.toString(count(checks, "skipped")));
    xml.writeAttribute("failures", Long.toString(count(checks, "failure")));
    for (CheckReport check : checks) {
      write(student, check);
    }
    if (unchecked) {
      writeUnchecked(student);
    }
    end();
  }

  private void write(StudentReport student, CheckReport check) throws XMLStreamException {
    String element = elementOf(check);
    startCase(student.name() + "." + check.check().criterion().id(), check.id());
    if (!element.isEmpty()) {
      start(element);
      xml.writeAttribute("message", (check.title() + ": " + check.message()).strip());
      if (!element.equals("skipped")) {
        xml.writeAttribute("type", check.outcomeId());
      }
      writeLines(check.advice().stream().flatMap(advice -> advice.text().lines()).toList());
      writeLines(check.conversation());
      end();
    }
    end();
  }

  /** A suite without a case would look like a success. */
  private void writeUnchecked(StudentReport student) throws XMLStreamException {
    startCase(student.name(), "grading");
    start("error");
    xml.writeAttribute("message", student.flagTitles());
    xml.writeAttribute("type", "no-checks");
    writeLines(student.remarks());
    end();
    end();
  }

  private void startCase(String className, String name) throws XMLStreamException {
    start("testcase");
    xml.writeAttribute("name", name);
    xml.writeAttribute("classname", className);
    xml.writeAttribute("time", "0");
  }

  private static long count(List<CheckReport> checks, String element) {
    return checks.stream().filter(check -> elementOf(check).equals(element)).count();
  }

  /**
   * The element within the case; none for a check that was passed. Own tests are not asked for, so
   * that they are not enough is no failure.
   */
  private static String elementOf(CheckReport check) {
    return switch (check.outcome()) {
      case PASSED -> "";
      case FAILED -> check.isAboutOwnTests() ? "skipped" : "failure";
      case NOT_APPLICABLE -> "skipped";
      case NOT_CHECKED -> "error";
    };
  }

  /** A CI system that prints the lines must not take one for a command to itself. */
  private void writeLines(List<String> lines) throws XMLStreamException {
    for (String line : lines) {
      xml.writeCharacters("\n| " + line.replace("##[", "## ["));
    }
  }

  private void start(String element) throws XMLStreamException {
    xml.writeCharacters("\n");
    xml.writeStartElement(element);
  }

  private void end() throws XMLStreamException {
    xml.writeEndElement();
  }
}
