package bank.grader.build;

import java.util.List;

/** Lists names for people, who need not see hundreds. */
final class NameList {
  private static final int MOST_NAMES = 5;

  private NameList() {}

  /** Returns the first names, and how many more there are. */
  static String of(List<String> names) {
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES)));
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + " … (+" + more + ")" : shown;
  }
}
