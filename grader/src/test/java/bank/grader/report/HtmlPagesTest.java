package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.grading.Flag;
import bank.grader.grading.Result;
import bank.grader.language.Language;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The pages")
class HtmlPagesTest {
  private static final Origin ORIGIN = new Origin(Instant.parse("2026-02-01T10:20:30Z"), "1.0");
  private static final Words WORDS = new Words(Language.EN);

  static Stream<String> pages() {
    return Stream.of(Language.values())
        .map(Words::new)
        .flatMap(
            words ->
                Stream.concat(
                    Samples.all().stream().map(result -> student(result, words)),
                    Stream.of(Samples.all(), List.<Result>of(), List.of(Samples.unmarked()))
                        .map(
                            results ->
                                HtmlPages.overview(
                                    ClassReport.of(results, words), words, ORIGIN))));
  }

  @ParameterizedTest(name = "page {index}")
  @MethodSource("pages")
  @DisplayName("are well-formed, stand alone and run no script")
  void standAlone(String page) {
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    Document html = Jsoup.parse(page, parser);

    assertThat(parser.getErrors()).isEmpty();
    assertThat(html.select("script, link, img, iframe, object, [src], [onclick], [onload]"))
        .isEmpty();
    assertThat(html.select("a[href]"))
        .allMatch(link -> link.attr("href").matches("#.*|submissions/.*"));
    assertThat(html.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
    assertThat(html.select("style").html()).doesNotContain("url(").doesNotContain("@import");
  }

  @ParameterizedTest(name = "page {index}")
  @MethodSource("pages")
  @DisplayName(
      "can be found one's way in: language, title, headings in order, unique ids, links that lead somewhere")
  void accessible(String page) {
    Document html = Jsoup.parse(page);

    assertThat(html.select("html").attr("lang")).isIn("en", "kk", "ru");
    assertThat(html.title()).isNotBlank();
    assertThat(html.select("h1")).hasSize(1);
    int level = 1;
    for (Element heading : html.select("h1, h2, h3, h4")) {
      int next = heading.tagName().charAt(1) - '0';
      assertThat(next).as(heading.text()).isLessThanOrEqualTo(level + 1);
      level = next;
    }
    List<String> ids = html.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(html.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allMatch(ids::contains);
    assertThat(html.select("a[href^=#]").eachAttr("href"))
        .allMatch(href -> ids.contains(href.substring(1)));
    assertThat(html.select("th")).allMatch(cell -> cell.hasAttr("scope"));
  }

  @Test
  @DisplayName("of a student begin with the mark, the criteria and what to do first")
  void middling() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    assertThat(html.select("h1").text()).isEqualTo("Нұрлан Сәрсенбаев");
    assertThat(html.select(".mark").text()).contains("12.3 / 20").contains("61").contains("C-");
    assertThat(html.select(".note strong").eachText())
        .containsExactly("The teacher has to look", "Ran without a sandbox");
    assertThat(html.select(".card")).hasSize(4);
    assertThat(html.select(".card").first().text())
        .contains("The main functions are implemented, but additional features are missing")
        .contains("Good")
        .contains("16 / 20");
    assertThat(html.select("h2").eachText())
        .containsExactly(
            "The four criteria",
            "What to do first",
            "Program functionality",
            "Code quality and structure",
            "Data processing and error handling",
            "SQL and database connection",
            "Remarks");
    assertThat(html.select("footer").text())
        .contains("console")
        .contains("Sandbox: none")
        .contains("20260201")
        .contains("2026-02-01 10:20Z");
  }

  @Test
  @DisplayName("name the five costliest findings first, with advice")
  void firstSteps() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    List<String> steps = html.select(".steps li").eachText();
    assertThat(steps).hasSize(5);
    assertThat(steps.get(0))
        .contains("Public classes and methods are documented")
        .contains("−5.0 points in “Code quality and structure”")
        .contains("Write a sentence above each public class");
  }

  @Test
  @DisplayName(
      "show each finding with what it cost, what was found, the conversation and what to do")
  void findings() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    Element finding = html.getElementById("check-log-in");
    assertThat(finding.select(".lost").text()).isEqualTo("Points lost: −1.5");
    assertThat(finding.select(".found").text()).startsWith("The answer was “Wrong card number");
    assertThat(finding.select("pre").first().wholeText())
        .contains("> 417\nWrong card number or PIN!");
    assertThat(finding.select(".todo").text())
        .isEqualTo("What to do: Compare the PIN as text, so that leading zeros stay.");
    assertThat(html.getElementById("check-two-at-once").select("details summary").text())
        .contains("(80 lines)");
    assertThat(html.select("section.good .reasons").text()).startsWith("At most 16 points");
  }

  @Test
  @DisplayName("show the example of an advice as source")
  void example() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    Element advice = html.select("#check-long-method .todo").first();
    assertThat(advice.select("p").text())
        .isEqualTo("What to do: Give each menu entry a method of its own:");
    assertThat(advice.select("pre").first().wholeText())
        .isEqualTo("case \"2\": addIncome(); break;\ncase \"3\": transfer(); break;");
  }

  @Test
  @DisplayName("keep passed checks folded, and say what could not be checked")
  void otherChecks() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    assertThat(html.select("details[open]")).isEmpty();
    assertThat(html.select("details:contains(What already works: 3) li")).hasSize(3);
    assertThat(html.select("div.finding").text())
        .contains("Could not be checked: 1")
        .contains("A damaged database gives a clear message");
  }

  @Test
  @DisplayName("keep the student's own tests apart from what costs points")
  void ownTests() {
    Document html = Jsoup.parse(student(Samples.middling(), WORDS));

    Element own = html.getElementById("own-tests");
    assertThat(own.text())
        .contains("nothing is taken away", "Your own tests pass. Passed: 4. Failed: 1.")
        .contains("TransferTest.all", "What to do: Run mvn test");
    assertThat(html.getElementById("check-own-tests-pass")).isNull();
  }

  @Test
  @DisplayName("put the compile errors before everything else")
  void doesNotCompile() {
    Document html = Jsoup.parse(student(Samples.awful(), WORDS));

    assertThat(html.select("h2").first().text()).isEqualTo("Remarks");
    assertThat(html.select("section").first().text())
        .contains("src/Main.java, line 12: ';' expected");
  }

  @Test
  @DisplayName("say that there is no mark when the grader failed, and never show a zero")
  void unmarked() {
    Document html = Jsoup.parse(student(Samples.unmarked(), WORDS));

    assertThat(html.select(".mark").text()).isEqualTo("– / 20 No mark yet");
    assertThat(html.text()).contains("No space left on device").doesNotContain("0.0");
    assertThat(html.select(".card")).isEmpty();
  }

  @Test
  @DisplayName("show hostile text as text, and not all of it")
  void hostile() {
    String page = student(Samples.hostile(), WORDS);
    Document html = Jsoup.parse(page);

    assertThat(html.select("h1").text())
        .isEqualTo("=cmd()|'<script>alert(1)<&script>'\\u202Egpj.exe");
    assertThat(html.select("pre").first().wholeText())
        .contains("<script>alert(1)</script> ]]> \\u202Etxt \\u001B[31mred\\u0000")
        .contains("</pre><h1>forged</h1>")
        .contains("more characters)");
    assertThat(page).hasSizeLessThan(60_000);
    assertThat(page.codePoints())
        .allMatch(point -> point == '\n' || !Character.isISOControl(point));
  }

  @Test
  @DisplayName("of a class show all marks, flags, the spread and what failed most often")
  void overview() {
    Document html =
        Jsoup.parse(HtmlPages.overview(ClassReport.of(Samples.all(), WORDS), WORDS, ORIGIN));

    assertThat(html.select(".tiles dd").eachText())
        .containsExactly("5", "11.6 / 20", "13.2 / 20", "1");
    assertThat(html.select("tbody tr")).hasSize(5);
    assertThat(html.select(".note").eachText().get(0))
        .isEqualTo("The grader failed (1) Оспанова Дана");
    assertThat(html.select(".charts li")).hasSize(4);
    assertThat(html.select(".charts li").first().select("dd").eachText())
        .containsExactly("1", "2", "0", "1");
    assertThat(html.select(".failures li")).hasSize(11);
    assertThat(html.select(".failures li").eachText())
        .as("equally frequent, the costliest first")
        .startsWith(
            "A transfer takes from one account and gives to the other Program functionality 1 / 3",
            "Public classes and methods are documented Code quality and structure 1 / 2");
    assertThat(html.select("a").eachAttr("href"))
        .contains(
            "submissions/%D0%9D%D2%B1%D1%80%D0%BB%D0%B0%D0%BD%20%D0%A1%D3%99%D1%80%D1%81%D0%B5%D0%BD%D0%B1%D0%B0%D0%B5%D0%B2/report.html");
  }

  @Test
  @DisplayName("of a class do not name everybody when a flag holds for all")
  void wholeClass() {
    ClassReport crowd = ClassReport.of(Samples.crowd(30), WORDS);

    Document html = Jsoup.parse(HtmlPages.overview(crowd, WORDS, ORIGIN));

    assertThat(html.select(".note").text())
        .isEqualTo("Ran without a sandbox (30) All submissions.");
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("know every flag")
  void flags(Flag flag) {
    for (Language language : Language.values()) {
      FlagReport report = FlagReport.of(flag, new Words(language));
      assertThat(report.title()).isNotBlank();
      assertThat(report.meaning()).isNotBlank();
    }
  }

  private static String student(Result result, Words words) {
    return HtmlPages.student(StudentReport.of(result, words), words, ORIGIN);
  }
}
