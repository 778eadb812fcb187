package bank.grader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java source and what its text says about itself, read without a compiler since it may be
 * broken.
 *
 * @param source the file
 * @param packageName empty for the unnamed package
 * @param imports what stands after {@code import} and {@code import static}
 * @param types the simple names of the top-level types
 * @param words all names in the code, comments and strings excluded
 * @param hasMain whether there is a {@code static void main}
 */
record JavaFile(
    SourceFile source,
    String packageName,
    Set<String> imports,
    List<String> types,
    Set<String> words,
    boolean hasMain) {

  private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u+([0-9a-fA-F]{4})");

  /** Bounded, as a hostile source may go on for ever. */
  private static final String NAME = "\\s++([^;{}()]{1,500});";

  private static final Pattern PACKAGE = Pattern.compile("\\bpackage" + NAME);
  private static final Pattern IMPORT = Pattern.compile("\\bimport(?:\\s++static\\b)?" + NAME);
  private static final Pattern TYPE_OR_BRACE =
      Pattern.compile("[{}]|\\b(?:class|interface|enum|record)\\s++([\\p{L}_$][\\p{L}\\p{N}_$]*)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern MAIN =
      Pattern.compile("\\bstatic\\b[^;{}=()]{0,80}\\bvoid\\s++main\\s*+\\(");

  /** Reads what the text says. */
  static JavaFile of(SourceFile source) {
    String code = CodeText.of(unescaped(source.text()));
    return new JavaFile(
        source,
        names(PACKAGE, code).stream().findFirst().orElse(""),
        Set.copyOf(names(IMPORT, code)),
        topLevelTypes(code),
        WORD.matcher(code).results().map(MatchResult::group).collect(Collectors.toSet()),
        MAIN.matcher(code).find());
  }

  /** The compiler sees through escapes, so nobody may hide a package name behind them. */
  private static String unescaped(String text) {
    return UNICODE_ESCAPE
        .matcher(text)
        .replaceAll(
            escape ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
  }

  private static List<String> names(Pattern pattern, String code) {
    return pattern
        .matcher(code)
        .results()
        .map(found -> found.group(1).replaceAll("\\s", ""))
        .toList();
  }

  private static List<String> topLevelTypes(String code) {
    List<String> types = new ArrayList<>();
    int depth = 0;
    Matcher matcher = TYPE_OR_BRACE.matcher(code);
    while (matcher.find()) {
      switch (matcher.group()) {
        case "{" -> depth++;
        case "}" -> depth--;
        default -> {
          if (depth == 0) {
            types.add(matcher.group(1));
          }
        }
      }
    }
    return List.copyOf(types);
  }

  String path() {
    return source.path();
  }

  /** Returns the folder of the file, empty at the top. */
  String folder() {
    return path().substring(0, Math.max(0, path().lastIndexOf('/')));
  }

  String fileName() {
    return path().substring(path().lastIndexOf('/') + 1);
  }

  /** Returns the full names of the top-level types. */
  List<String> qualifiedTypes() {
    return types.stream().map(this::qualified).toList();
  }

  private String qualified(String type) {
    return packageName.isEmpty() ? type : packageName + "." + type;
  }

  /**
   * Tells whether this file lies where its package says, under a name that one of its types has.
   */
  boolean isInPlace() {
    String packageFolder = packageName.replace('.', '/');
    return types.stream().anyMatch(type -> fileName().equals(type + ".java"))
        && (folder().equals(packageFolder)
            || folder().endsWith("/" + packageFolder)
            || packageFolder.isEmpty());
  }

  /** Tells whether the code of this file uses a type of another one. */
  boolean mentions(JavaFile other) {
    boolean isVisible =
        packageName.equals(other.packageName)
            || imports.stream().anyMatch(name -> name.startsWith(other.packageName + "."));
    return isVisible && other.types.stream().anyMatch(words::contains);
  }

  boolean importsAnyOf(List<String> prefixes) {
    return imports.stream().anyMatch(name -> prefixes.stream().anyMatch(name::startsWith));
  }

  boolean isInPackage(String name) {
    return packageName.equals(name) || packageName.startsWith(name + ".");
  }

  @Override
  public String toString() {
    return path();
  }
}
