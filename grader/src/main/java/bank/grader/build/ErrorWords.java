package bank.grader.build;

import bank.grader.language.Message;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words for one problem. What has no words of ours is told in the compiler's. */
final class ErrorWords {
  /** A compiler's sentence may hold a whole expression. */
  private static final int LONGEST_TEXT = 300;

  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+\\w+ (.+)");
  private static final Pattern CONVERSION =
      Pattern.compile("(?s).*incompatible types: (\\S+) cannot be converted to (\\S+).*");
  private static final Pattern LOSS =
      Pattern.compile("(?s).*possible lossy conversion from (\\S+) to (\\S+).*");
  private static final Pattern FIRST_WORDS =
      Pattern.compile(
          "(?:unreported exception |variable |duplicate class: |non-static \\w+ )?([^\\s;']+).*",
          Pattern.DOTALL);
  private static final Pattern EXPECTED = Pattern.compile("(.+) expected", Pattern.DOTALL);

  /** Packages that everybody knows make a sentence long and no clearer. */
  private static final Pattern WELL_KNOWN =
      Pattern.compile("\\bjava\\.(?:lang|util|io|sql)\\.(?=[A-Z])");

  /** Problems that need no other words than where they are, or the first name in the text. */
  private static final Map<String, String> PLAIN =
      Map.ofEntries(
          Map.entry("missing.ret.stmt", "missing-return"),
          Map.entry("premature.eof", "end-of-file"),
          Map.entry("unclosed.str.lit", "unclosed-string"),
          Map.entry("illegal.start.of.expr", "illegal-start"),
          Map.entry("illegal.start.of.type", "illegal-start"),
          Map.entry("illegal.start.of.stmt", "illegal-start"),
          Map.entry("not.stmt", "not-statement"),
          Map.entry("unreachable.stmt", "unreachable"),
          Map.entry("local.var.accessed.from.icls.needs.final", "effectively-final"),
          Map.entry("cant.ref.non.effectively.final.var", "effectively-final"),
          Map.entry("unreported.exception.need.to.catch.or.throw", "unreported"),
          Map.entry("unreported.exception.implicit.close", "unreported"),
          Map.entry("var.might.not.have.been.initialized", "uninitialised"),
          Map.entry("already.defined", "already-defined"),
          Map.entry("duplicate.class", "duplicate-class"),
          Map.entry("cant.apply.symbol", "arguments"),
          Map.entry("cant.apply.symbols", "arguments"),
          Map.entry("non-static.cant.be.ref", "static"),
          Map.entry("report.access", "private"),
          Map.entry("does.not.override.abstract", "abstract"),
          Map.entry("method.does.not.override.superclass", "override"),
          Map.entry("illegal.char", "illegal-character"),
          Map.entry("grader.out-of-time", "time"),
          Map.entry("grader.breakdown", "breakdown"),
          Map.entry("grader.long-name", "long-name"));

  private ErrorWords() {}

  /** Explains a problem. */
  static Message explain(Problem problem) {
    Optional<String> feature = NewerJava.featureIn(problem);
    if (feature.isPresent()) {
      return message("newer-java", problem, feature.get());
    }
    String code = problem.code().replaceFirst("^compiler\\.err\\.", "");
    if (code.startsWith("cant.resolve")) {
      return message("cant-resolve", problem, symbolIn(problem));
    }
    if (code.startsWith("expected")) {
      return message("expected", problem, firstGroup(EXPECTED, problem.text()));
    }
    String kind = PLAIN.get(code);
    return kind == null ? typesOrVerbatim(problem) : message(kind, problem, detail(problem));
  }

  private static Message typesOrVerbatim(Problem problem) {
    Matcher conversion = CONVERSION.matcher(problem.text());
    if (conversion.matches()) {
      return message("types", problem, conversion.group(1), conversion.group(2));
    }
    Matcher loss = LOSS.matcher(problem.text());
    return loss.matches()
        ? message("lossy", problem, loss.group(1), loss.group(2))
        : message("other", problem, firstLine(problem.text()));
  }

  /** Returns what the compiler calls the unknown symbol, or the empty text. */
  static String symbolIn(Problem problem) {
    Matcher matcher = SYMBOL.matcher(problem.text());
    return matcher.find() ? matcher.group(1).strip() : "";
  }

  private static String detail(Problem problem) {
    return problem.code().endsWith("does.not.override.abstract")
            || problem.code().contains("cant.apply")
            || problem.code().endsWith("already.defined")
        ? firstLine(problem.text())
        : firstGroup(FIRST_WORDS, problem.text());
  }

  private static String firstGroup(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.matches() ? matcher.group(1) : firstLine(text);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static Message message(String kind, Problem problem, String... details) {
    Object[] arguments = new Object[details.length + 2];
    arguments[0] = problem.path();
    arguments[1] = problem.line();
    for (int index = 0; index < details.length; index++) {
      arguments[index + 2] = shown(details[index]);
    }
    return Message.of("build.error." + kind, arguments);
  }

  private static String shown(String text) {
    String plain = WELL_KNOWN.matcher(text).replaceAll("");
    return plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT) + "…";
  }
}
