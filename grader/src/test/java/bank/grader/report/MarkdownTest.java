package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Markdown")
class MarkdownTest {
  private static final int GITHUB_LIMIT_BYTES = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words, with commas. And 1.5 points!",
        "- no list",
        "+ no list",
        "1. no list",
        "1) no list",
        "# no heading",
        "> no quote",
        "=== no heading",
        "--- no rule",
        "**bold** _it_ ~~gone~~ `code` ``",
        "[a](http://b) ![c](d) <http://e>",
        "https://evil.example www.evil.example a@b.c @everyone",
        "<script>alert(1)</script> <!-- &lt; &amp;",
        "a | b \\| c \\",
        "\\",
        "::set-output name=x::y",
        "##[error]x",
        "$x$ :tada: #12",
        "```",
        "    code",
        "[x] task",
        "http://a\\",
        "| --- | --- |"
      })
  @DisplayName("shows a text as it is, in a paragraph, a list and a table")
  void text(String text) {
    String shown = new Words(Language.EN).text(text);
    String escaped = Markdown.text(shown);

    for (String markdown :
        List.of(
            "x " + escaped + "\n",
            escaped + "\n",
            "- " + escaped + "\n",
            "| a | b |\n| --- | --- |\n| c | " + escaped + " |\n")) {
      Document html = html(markdown);
      assertThat(html.text()).as(markdown).endsWith(shown);
      assertThat(html.select("a, img, script, code, em, strong, h1, h2, hr, blockquote, li li, ol"))
          .as(markdown)
          .isEmpty();
      assertThat(html.select("td").size()).isIn(0, 2);
    }
    assertThat(escaped).doesNotContain("@everyone").doesNotContain("##[");
  }

  @Test
  @DisplayName("shows a conversation as it is, in one block")
  void block() {
    List<String> lines =
        List.of("a <b> & c", "", "</pre><h1>x</h1>", "```", "  ::error::x", "##[x]");

    String block = Markdown.block(lines);

    Document html = html(block);
    assertThat(html.select("pre").first().wholeText().strip()).isEqualTo(String.join("\n", lines));
    assertThat(html.select("h1")).isEmpty();
    assertThat(block).doesNotContain("##[");
    assertThat(block.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("of a student holds the mark, the first steps and every finding")
  void student(Language language) {
    Words words = new Words(language);

    Document html = html(StudentMarkdown.of(StudentReport.of(Samples.middling(), words), words));

    assertThat(html.select("h1").text()).isEqualTo("Нұрлан Сәрсенбаев");
    assertThat(html.select("tbody tr")).hasSize(4);
    assertThat(html.select("ol > li")).hasSize(5);
    assertThat(html.select("h3")).hasSize(11);
    assertThat(html.text()).contains(words.say("report.own-tests.words"), "TransferTest.all");
    assertThat(html.text()).contains(words.tenths(123) + " / 20").contains("20260201");
  }

  @Test
  @DisplayName("of a hostile student holds no markup of theirs")
  void hostileStudent() {
    Words words = new Words(Language.EN);
    String markdown = StudentMarkdown.of(StudentReport.of(Samples.hostile(), words), words);

    Document html = html(markdown);

    assertThat(html.select("script, a, img, h1:contains(forged)")).isEmpty();
    assertThat(html.select("h1").text()).startsWith("=cmd()|'<script>");
    assertThat(markdown.lines().map(String::strip)).noneMatch(line -> line.startsWith("::"));
  }

  @Test
  @DisplayName("summary of a class has a row for each submission")
  void summary() {
    Words words = new Words(Language.EN);

    Document html = html(SummaryMarkdown.of(ClassReport.of(Samples.all(), words), words));

    assertThat(html.select("tbody tr")).hasSize(5);
    assertThat(html.select("tbody tr td").size()).isEqualTo(5 * 9);
    assertThat(html.select("li").eachText())
        .contains("Methods are short (Code quality and structure): 1 / 2");
    assertThat(html.select("tbody tr").last().text()).isEqualTo("Оспанова Дана The grader failed");
  }

  @Test
  @DisplayName("summary stays below 1 MB at any class size, and says what it left out")
  void summaryOfACrowd() {
    Words words = new Words(Language.RU);

    String summary = SummaryMarkdown.of(ClassReport.of(Samples.crowd(1_500), words), words);

    long rows = summary.lines().filter(line -> line.startsWith("| 0")).count();
    assertThat(summary.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(GITHUB_LIMIT_BYTES);
    assertThat(rows).isBetween(500L, 1_400L);
    assertThat(summary).contains("Не поместилось работ: " + (1_500 - rows));
  }

  private static Document html(String markdown) {
    var tables = List.of(TablesExtension.create());
    String html =
        HtmlRenderer.builder()
            .extensions(tables)
            .build()
            .render(Parser.builder().extensions(tables).build().parse(markdown));
    return Jsoup.parse(html);
  }
}
