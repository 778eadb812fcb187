package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Language;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

@DisplayName("junit.xml")
class JunitXmlTest {
  private final Words words = new Words(Language.EN);
  private String text;
  private Element root;

  @BeforeEach
  void parse() throws Exception {
    text = JunitXml.of(ClassReport.of(Samples.all(), words), words);
    root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(text)))
            .getDocumentElement();
  }

  @Test
  @DisplayName("has a suite for each submission, whose numbers add up")
  void suites() {
    assertThat(root.getTagName()).isEqualTo("testsuites");
    List<Element> suites = all(root, "testsuite");
    assertThat(suites).hasSize(5);
    for (Element suite : suites) {
      assertThat(all(suite, "testcase")).hasSize(number(suite, "tests")).isNotEmpty();
      assertThat(all(suite, "failure")).hasSize(number(suite, "failures"));
      assertThat(all(suite, "skipped")).hasSize(number(suite, "skipped"));
      assertThat(all(suite, "error")).hasSize(number(suite, "errors"));
    }
  }

  @Test
  @DisplayName("tells a failed check with its message and its conversation")
  void failure() {
    Element testCase = testCase("Нұрлан Сәрсенбаев", "log-in");

    assertThat(testCase.getAttribute("classname")).isEqualTo("Нұрлан Сәрсенбаев.functionality");
    Element failure = all(testCase, "failure").get(0);
    assertThat(failure.getAttribute("message"))
        .startsWith("The right card number and PIN log in: The answer was");
    assertThat(failure.getTextContent())
        .contains("| Compare the PIN as text")
        .contains("| > 4000003972196503");
  }

  @Test
  @DisplayName(
      "skips what does not apply and what is not asked for; what was not checked is an error, and so is a failed grader")
  void otherOutcomes() {
    assertThat(all(testCase("Нұрлан Сәрсенбаев", "withdraw"), "skipped")).hasSize(1);
    assertThat(all(testCase("Нұрлан Сәрсенбаев", "own-tests-pass"), "skipped")).hasSize(1);
    assertThat(all(testCase("Нұрлан Сәрсенбаев", "corrupt-database"), "error")).hasSize(1);
    assertThat(all(testCase("Оспанова Дана", "grading"), "error")).hasSize(1);
    assertThat(all(testCase("Aigerim Bekova", "transfer"), "failure")).isEmpty();
  }

  @Test
  @DisplayName("a submission without a single check is no success")
  void nothingChecked() {
    Element error = all(testCase("zhandos_1987", "grading"), "error").get(0);

    assertThat(error.getAttribute("message")).isEqualTo("Does not compile");
    assertThat(error.getTextContent()).contains("| src/Main.java, line 12: ';' expected");
  }

  @Test
  @DisplayName("no line of a conversation can be a command to the CI system that prints it")
  void workflowCommands() {
    assertThat(text).contains("::error::forged").doesNotContain("##[");
    assertThat(text.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
  }

  private Element testCase(String submission, String check) {
    return all(root, "testsuite").stream()
        .filter(suite -> suite.getAttribute("name").equals(submission))
        .flatMap(suite -> all(suite, "testcase").stream())
        .filter(testCase -> testCase.getAttribute("name").equals(check))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no case " + check + " of " + submission));
  }

  private static int number(Element element, String attribute) {
    return Integer.parseInt(element.getAttribute(attribute));
  }

  private static List<Element> all(Element element, String name) {
    NodeList nodes = element.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(number -> (Element) nodes.item(number))
        .toList();
  }
}
