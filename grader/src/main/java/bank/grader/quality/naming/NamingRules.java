package bank.grader.quality.naming;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import com.sun.source.tree.ExpressionTree;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of naming. */
public final class NamingRules {
  private static final Pattern TYPE = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*");
  private static final Pattern VARIABLE = Pattern.compile("\\p{Ll}[\\p{L}\\p{N}]*|_");
  private static final Pattern CONSTANT = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}_]*");

  /** Long enough that one no longer sees where a variable with a short name came from. */
  private static final int LONG_SCOPE_LINES = 10;

  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "(?:foo|baz|qux|asd\\w*|qwe\\w*|zxc\\w*|blah?|aaa+|bbb+|xxx+|abc|lol|test|temp|tmp"
              + "|smth|something|stuff|thing|(?:var|value|variable|data|str|string|num|number|int"
              + "|method|func|function|field|param|arg|class|obj|object|val|test|temp|tmp|func"
              + "|[a-z])\\d+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile("\\D+\\d");
  private static final Pattern GETTER = Pattern.compile("get\\p{Lu}.*");
  private static final Pattern QUESTION = Pattern.compile("(?:is|has)\\p{Lu}.*");
  private static final Set<String> PREDICATE_TYPES =
      Set.of("boolean", "Boolean", "Predicate", "BooleanSupplier");

  private NamingRules() {}

  /** Returns all of them. */
  public static List<ProgramRule> all() {
    return List.of(
        ProgramRule.counting("naming-convention", NamingRules::unconventional),
        names("one-letter-name", NamingRules::isOneLetter),
        ProgramRule.counting("meaningless-name", NamingRules::meaningless),
        names("misleading-name", NamingRules::isMisleading));
  }

  private static ProgramRule names(String id, Predicate<Name> rule) {
    return ProgramRule.counting(
        id, program -> Name.allOf(program).stream().filter(rule).map(Name::place).toList());
  }

  private static List<Place> unconventional(Program program) {
    Stream<Place> names =
        Name.allOf(program).stream().filter(name -> !isConventional(name)).map(Name::place);
    return Stream.concat(names, packages(program)).toList();
  }

  private static Stream<Place> packages(Program program) {
    return program.sources().stream()
        .filter(source -> source.unit().getPackageName() != null)
        .filter(source -> !isLowerCase(source.unit().getPackageName()))
        .map(NamingRules::packagePlace)
        .limit(1);
  }

  private static boolean isLowerCase(ExpressionTree name) {
    return name.toString().equals(name.toString().toLowerCase(Locale.ROOT));
  }

  private static Place packagePlace(JavaSource source) {
    ExpressionTree name = source.unit().getPackageName();
    return new Place(source.path(), source.line(name), name.toString());
  }

  private static boolean isConventional(Name name) {
    return switch (name.kind()) {
      case TYPE -> TYPE.matcher(name.text()).matches();
      case METHOD, FIELD, PARAMETER, LOCAL -> VARIABLE.matcher(name.text()).matches();
      // A constant reference to something that changes, a logger for one, is often written small.
      case CONSTANT ->
          CONSTANT.matcher(name.text()).matches() || VARIABLE.matcher(name.text()).matches();
    };
  }

  private static boolean isOneLetter(Name name) {
    if (name.text().length() != 1 || name.text().equals("_")) {
      return false;
    }
    boolean shortLived = name.kind() == Name.Kind.LOCAL || name.kind() == Name.Kind.PARAMETER;
    return !shortLived || name.scopeLines() > LONG_SCOPE_LINES;
  }

  private static List<Place> meaningless(Program program) {
    List<Name> names = Name.allOf(program);
    Map<String, Long> series =
        names.stream()
            .filter(NamingRules::isNumbered)
            .collect(Collectors.groupingBy(NamingRules::series, Collectors.counting()));
    return names.stream()
        .filter(
            name ->
                SAYS_NOTHING.matcher(name.text()).matches()
                    || isNumbered(name) && series.get(series(name)) > 1)
        .map(Name::place)
        .toList();
  }

  private static boolean isNumbered(Name name) {
    return NUMBERED.matcher(name.text()).matches();
  }

  // query1 and query2 side by side: a number where a word should stand.
  private static String series(Name name) {
    return name.place().path() + name.place().symbol().replaceFirst("\\d$", "");
  }

  private static boolean isMisleading(Name name) {
    return name.kind() == Name.Kind.METHOD
        && (GETTER.matcher(name.text()).matches() && name.declaredType().equals("void")
            || QUESTION.matcher(name.text()).matches()
                && !PREDICATE_TYPES.contains(name.declaredType().replaceFirst("<.*", "")));
  }
}
