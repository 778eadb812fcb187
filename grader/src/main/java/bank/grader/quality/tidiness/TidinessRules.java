package bank.grader.quality.tidiness;

import bank.grader.quality.source.ProgramRule;
import java.util.List;

/** The rules of tidiness. */
public final class TidinessRules {

  private TidinessRules() {}

  /** Returns all of them. */
  public static List<ProgramRule> all() {
    return List.of(
        ProgramRule.counting("commented-out-code", CommentedOutCode::find),
        ProgramRule.counting("unused-member", UnusedMembers::find),
        ProgramRule.counting("ragged-indentation", Indentation::find));
  }
}
