package bank.grader.quality.sql;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts arguments into the format strings of {@link String#format}. */
final class FormatReader {
  private static final Pattern SPECIFIER =
      Pattern.compile("%(?:(\\d+)\\$)?[-#+ 0,(]*\\d*(?:\\.\\d+)?([a-zA-Z%])");
  private static final String NUMERIC = "dfeEgGxXob";

  private final TextReader reader;

  FormatReader(TextReader reader) {
    this.reader = reader;
  }

  Texts read(ExpressionTree format, List<? extends ExpressionTree> arguments, Context context) {
    Texts all = Texts.NONE;
    for (Text text : reader.read(format, context).alternatives()) {
      Texts one = text.isConstant() ? fill(text.complete(), arguments, context) : Texts.of(text);
      all = all.or(one);
    }
    return all;
  }

  private Texts fill(String format, List<? extends ExpressionTree> arguments, Context context) {
    Texts filled = Texts.constant("");
    int from = 0;
    int next = 0;
    Matcher specifier = SPECIFIER.matcher(format);
    while (specifier.find()) {
      filled = filled.plus(Texts.constant(format.substring(from, specifier.start())));
      from = specifier.end();
      String conversion = specifier.group(2);
      if (conversion.equals("%") || conversion.equals("n")) {
        filled = filled.plus(Texts.constant(conversion.equals("n") ? "\n" : "%"));
      } else {
        int index = specifier.group(1) == null ? next++ : Integer.parseInt(specifier.group(1)) - 1;
        filled = filled.plus(argument(index, conversion, arguments, context));
      }
    }
    return filled.plus(Texts.constant(format.substring(from)));
  }

  private Texts argument(
      int index, String conversion, List<? extends ExpressionTree> arguments, Context context) {
    if (index < 0 || index >= arguments.size()) {
      return Texts.NONE;
    }
    Texts text = reader.readJoined(arguments.get(index), context);
    return NUMERIC.contains(conversion) ? text.asNumbers() : text;
  }
}
