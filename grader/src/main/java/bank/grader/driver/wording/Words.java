package bank.grader.driver.wording;

import java.util.regex.Pattern;

/** Makes patterns for words of any language and in any case. */
public final class Words {
  private static final int ANY_CASE =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private Words() {}

  /** Returns a pattern that finds any of these regular expressions. */
  public static Pattern any(String... expressions) {
    return Pattern.compile(String.join("|", expressions), ANY_CASE | Pattern.MULTILINE);
  }
}
