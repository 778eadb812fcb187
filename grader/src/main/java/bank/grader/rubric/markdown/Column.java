package bank.grader.rubric.markdown;

import java.util.Locale;

/** A column of a table of {@code rubric.md}; its title is its name in small letters. */
enum Column {
  ASPECT,
  AT_LEAST,
  BUDGET,
  CAP,
  CRITERION,
  ENGLISH,
  EXCELLENT,
  FROM,
  FULL_FROM,
  GOOD,
  GRADE_POINTS,
  GROUP,
  IF_NOT_CHECKED,
  KAZAKH,
  LETTER,
  LEVEL,
  MEANING,
  POINTS,
  RULE,
  RUSSIAN,
  SATISFACTORY,
  THRESHOLD,
  TO,
  WEIGHT;

  String title() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
