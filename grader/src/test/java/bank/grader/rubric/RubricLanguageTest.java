package bank.grader.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Criterion;
import bank.grader.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The rubric's words")
class RubricLanguageTest {

  @ParameterizedTest
  @EnumSource
  @DisplayName("exist for every criterion, level, group and gate")
  void exist(Language language) {
    List<String> keys = new ArrayList<>(List.of("rubric.group." + Group.OWN_TESTS));
    for (Level level : Level.values()) {
      keys.add("rubric.level." + level.id());
    }
    for (Criterion criterion : Criterion.values()) {
      keys.add("rubric.criterion." + criterion.id());
      for (String group : Group.idsOf(criterion)) {
        keys.add("rubric.group." + group);
        keys.add("rubric.gate." + group);
      }
    }

    assertThat(keys).hasSize(33).allSatisfy(key -> assertThat(language.say(key)).isNotBlank());
  }
}
