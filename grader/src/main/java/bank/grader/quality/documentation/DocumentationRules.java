package bank.grader.quality.documentation;

import bank.grader.quality.finding.Observation;
import bank.grader.quality.finding.Place;
import bank.grader.quality.source.Comment;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.Program;
import bank.grader.quality.source.ProgramRule;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The rules of documentation. */
public final class DocumentationRules {
  /** A private method up to this length may speak for itself. */
  private static final int SHORT_METHOD_LINES = 15;

  /**
   * In a method up to this length a comment may stand anywhere; a longer one is explained above.
   */
  private static final int ONE_LOOK_LINES = 25;

  /** A README shorter than this is a title. */
  private static final int README_WORDS = 20;

  private static final int ALL = 100;

  private DocumentationRules() {}

  /** Returns all of them. */
  public static List<ProgramRule> all() {
    return List.of(
        ProgramRule.measuring("undocumented-type", DocumentationRules::types),
        ProgramRule.measuring("undocumented-method", DocumentationRules::methods),
        ProgramRule.measuring("missing-javadoc", DocumentationRules::javadoc),
        ProgramRule.measuring("missing-readme", DocumentationRules::readme));
  }

  private static Observation types(Program program) {
    Predicate<DeclaredType> documented =
        type ->
            type.comment().stream().anyMatch(comment -> isUseful(program, comment, namesOf(type)));
    return percent(
        "undocumented-type",
        program.types().stream()
            .filter(type -> !type.has(Modifier.PRIVATE))
            .map(type -> new Documented(type.place(), documented.test(type)))
            .toList());
  }

  private static Observation methods(Program program) {
    return percent(
        "undocumented-method",
        program.methods().stream()
            .filter(DocumentationRules::needsWords)
            .map(method -> new Documented(method.place(), isExplained(program, method)))
            .toList());
  }

  private static Observation javadoc(Program program) {
    Stream<Documented> types =
        program.types().stream()
            .filter(type -> type.has(Modifier.PUBLIC))
            .map(
                type ->
                    new Documented(
                        type.place(),
                        type.comment().stream()
                            .anyMatch(comment -> isJavadoc(program, comment, namesOf(type)))));
    Stream<Documented> methods =
        program.methods().stream()
            .filter(method -> method.has(Modifier.PUBLIC) && needsWords(method))
            .filter(method -> !method.isOverride())
            .map(
                method ->
                    new Documented(
                        method.place(),
                        method.comment().stream()
                            .anyMatch(comment -> isJavadoc(program, comment, namesOf(method)))));
    return percent("missing-javadoc", Stream.concat(types, methods).toList());
  }

  private static Observation readme(Program program) {
    boolean there =
        program.code().readme().stream()
            .anyMatch(readme -> readme.strip().split("\\s+").length >= README_WORDS);
    return new Observation("missing-readme", there ? 0 : 1, List.of());
  }

  private static Observation percent(String rule, List<Documented> all) {
    List<Place> missing =
        all.stream().filter(one -> !one.documented()).map(Documented::place).toList();
    int percent = all.isEmpty() ? 0 : ALL * missing.size() / all.size();
    return new Observation(rule, percent, missing);
  }

  private static boolean needsWords(DeclaredMethod method) {
    boolean speaksForItself =
        method.isTrivial() || method.onlyKeepsParameters() || method.name().equals("toString");
    boolean explainedElsewhere = method.isOverride() || method.has(Modifier.PRIVATE);
    return !speaksForItself && (!explainedElsewhere || method.length() > SHORT_METHOD_LINES);
  }

  private static boolean isExplained(Program program, DeclaredMethod method) {
    List<String> names = namesOf(method);
    Stream<Comment> within =
        method.length() > ONE_LOOK_LINES ? Stream.empty() : method.innerComments().stream();
    return Stream.concat(method.comment().stream(), within)
        .anyMatch(comment -> isUseful(program, comment, names));
  }

  private static boolean isJavadoc(Program program, Comment comment, List<String> names) {
    return comment.kind() == Comment.Kind.JAVADOC && isUseful(program, comment, names);
  }

  private static boolean isUseful(Program program, Comment comment, List<String> names) {
    Set<String> starter = program.code().starterComments();
    return !starter.contains(comment.text()) && Words.saySomething(comment, names);
  }

  private static List<String> namesOf(DeclaredType type) {
    return List.of(type.simpleName());
  }

  private static List<String> namesOf(DeclaredMethod method) {
    List<String> names = new ArrayList<>(List.of(method.name(), method.type().simpleName()));
    for (VariableTree parameter : method.tree().getParameters()) {
      names.add(parameter.getName().toString());
    }
    return names;
  }

  /** Something that should be documented, and whether it is. */
  private record Documented(Place place, boolean documented) {}
}
