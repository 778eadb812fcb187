package bank.grader.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A language that reports are written in.
 *
 * <p>A message's key begins with the name of the bundle that holds it: {@code suite.log-in.title}
 * stands in {@code suite_en.properties}, {@code suite_kk.properties} and {@code
 * suite_ru.properties}.
 */
public enum Language {
  /** English. */
  EN,
  /** Kazakh. */
  KK,
  /** Russian. */
  RU;

  /** Returns the ISO 639 code, e.g. {@code kk}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the code: this is how people name a language on the command line. */
  @Override
  public String toString() {
    return code();
  }

  /**
   * Speaks a message. Arguments are inserted as they are, without any formatting of numbers.
   *
   * @throws java.util.MissingResourceException if the bundles lack the key, which is a defect of
   *     the grader
   */
  public String say(Message message) {
    String pattern = bundleOf(message.key()).getString(message.key());
    return new MessageFormat(pattern, Locale.ROOT).format(message.arguments().toArray());
  }

  /** Speaks the message with this key and these arguments. */
  public String say(String key, Object... arguments) {
    return say(Message.of(key, arguments));
  }

  private ResourceBundle bundleOf(String key) {
    String name = key.substring(0, key.indexOf('.'));
    return ResourceBundle.getBundle(
        "bank.grader.language." + name,
        Locale.forLanguageTag(code()),
        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }
}
