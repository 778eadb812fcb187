package bank.grader.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Escapes text for Markdown, GitHub's dialect included. */
final class Markdown {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]()#!|~$]");
  private static final Pattern START_OF_BLOCK = Pattern.compile("^([-+=]|\\d{1,9}(?=[.)]))");
  private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)www(?=\\.)");
  private static final Pattern WORKFLOW_COMMAND = Pattern.compile("^(\\s*)::");

  private Markdown() {}

  /** Escapes a line so that it shows as it is: no markup, no link, no mention, no HTML. */
  static String text(String line) {
    String escaped = SPECIAL.matcher(html(line)).replaceAll("\\\\$0");
    escaped = escaped.replace("@", "@<!-- -->").replace("://", "\\://");
    escaped = WEB_ADDRESS.matcher(escaped).replaceAll("$0\\\\");
    return START_OF_BLOCK.matcher(escaped).replaceFirst(Markdown::harmless);
  }

  /** Shows lines as they are, in a block of their own. */
  static String block(List<String> lines) {
    StringBuilder block = new StringBuilder("<pre>\n");
    for (String line : lines) {
      String escaped = html(line).replace("##[", "&#35;#[");
      block.append(WORKFLOW_COMMAND.matcher(escaped).replaceFirst("$1&#58;:")).append('\n');
    }
    return block.append("</pre>\n").toString();
  }

  private static String harmless(MatchResult start) {
    boolean number = Character.isDigit(start.group().charAt(0));
    return number ? start.group() + "\\\\" : "\\\\" + start.group();
  }

  private static String html(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
