package bank.grader.build;

import bank.grader.intake.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * Annotations that an IDE adds to sources by itself. They do nothing, so a program that has them
 * need not fail for want of their library.
 */
final class SuppliedAnnotations {
  private static final String PACKAGE = "org.jetbrains.annotations";

  private static final Map<String, String> MEMBERS =
      Map.of(
          "NotNull", "String value() default \"\";",
          "Nullable", "String value() default \"\";",
          "NonNls", "",
          "Unmodifiable", "",
          "Contract", "String value() default \"\"; boolean pure() default false;");

  private SuppliedAnnotations() {}

  /** Tells whether a class is one of these, and thus no part of the submission. */
  static boolean isOne(String binaryName) {
    return binaryName.startsWith(PACKAGE + ".");
  }

  /** Returns the sources of the annotations, if any of these sources needs them. */
  static List<SourceFile> neededBy(List<SourceFile> sources) {
    boolean isNeeded = sources.stream().anyMatch(source -> source.text().contains(PACKAGE));
    return isNeeded ? all() : List.of();
  }

  private static List<SourceFile> all() {
    return MEMBERS.entrySet().stream()
        .map(
            entry ->
                new SourceFile(
                    PACKAGE.replace('.', '/') + "/" + entry.getKey() + ".java",
                    "package %s; public @interface %s { %s }"
                        .formatted(PACKAGE, entry.getKey(), entry.getValue())))
        .toList();
  }
}
