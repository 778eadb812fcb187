package bank.grader.build;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises what a newer Java would accept. */
final class NewerJava {
  private static final Pattern FEATURE =
      Pattern.compile(
          "(.+?) (?:is|are) (?:a preview feature|not supported in -source).*", Pattern.DOTALL);

  /** Syntax that the compiler of Java 17 does not know, and so complains about in other words. */
  private static final List<Syntax> SYNTAX =
      List.of(
          new Syntax("string templates", "\\b(STR|FMT|RAW)\\.\""),
          new Syntax("record patterns", "\\b(instanceof|case)\\s+[\\w.]+\\s*\\(\\s*\\w+\\s+\\w+"),
          new Syntax("unnamed classes", "^(public\\s+|static\\s+)*void\\s+main\\s*\\("),
          new Syntax("module imports", "^import\\s+module\\s"),
          new Syntax("unnamed variables", "\\b_\\s*(=|:|\\)|->)"));

  /** Names that were added to the library after Java 17, and their likely owners. */
  private static final Pattern NEW_NAMES =
      Pattern.compile(
          "(?s).*symbol:\\s+\\w+ ((?:getFirst|getLast|removeFirst|removeLast|addFirst|addLast|reversed)"
              + "\\(.*\\)(?=.*location: .*(?:List|Collection|Set|Map))"
              + "|(?:ofVirtual|startVirtualThread|newVirtualThreadPerTaskExecutor|clamp)\\(.*\\)"
              + "|IO|STR|ScopedValue|StructuredTaskScope)\\s*\\R.*");

  private record Syntax(String name, Pattern shape) {
    Syntax(String name, String shape) {
      this(name, Pattern.compile(shape));
    }
  }

  private NewerJava() {}

  /** Returns the compiler's name of the feature that Java 17 lacks, if that is the problem. */
  static Optional<String> featureIn(Problem problem) {
    String code = problem.code();
    if (code.contains("preview.feature") || code.contains("not.supported.in.source")) {
      Matcher matcher = FEATURE.matcher(problem.text());
      return Optional.of(matcher.matches() ? matcher.group(1) : problem.text());
    }
    if (code.contains("cant.resolve")) {
      Matcher matcher = NEW_NAMES.matcher(problem.text());
      return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
    boolean isAboutSyntax = code.matches(".*(expected.*|illegal\\..*|underscore.*|not\\.stmt)");
    return isAboutSyntax ? syntaxIn(problem.sourceLine().strip()) : Optional.empty();
  }

  private static Optional<String> syntaxIn(String line) {
    return SYNTAX.stream()
        .filter(syntax -> syntax.shape().matcher(line).find())
        .map(Syntax::name)
        .findFirst();
  }
}
