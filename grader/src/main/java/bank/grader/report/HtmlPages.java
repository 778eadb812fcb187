package bank.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/**
 * Fills the pages under {@code src/main/jte}, which the build has turned into classes of this
 * package. The engine escapes by context.
 */
final class HtmlPages {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, HtmlPages.class.getPackageName());

  private HtmlPages() {}

  static String student(StudentReport student, Words words, Origin origin) {
    return fill("student.jte", Map.of("student", student, "words", words, "origin", origin));
  }

  static String overview(ClassReport report, Words words, Origin origin) {
    return fill("overview.jte", Map.of("report", report, "words", words, "origin", origin));
  }

  private static String fill(String page, Map<String, Object> arguments) {
    StringOutput output = new StringOutput();
    ENGINE.render(page, arguments, output);
    return output.toString();
  }
}
