package bank.grader.suite.trial;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.driver.Answer;
import bank.grader.driver.Ending;
import bank.grader.driver.Errand;
import bank.grader.driver.Feature;
import bank.grader.driver.LogIn;
import bank.grader.language.Language;
import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void everyConstantHasWordsInEveryLanguage() {
    List<Message> messages = new ArrayList<>();
    Arrays.stream(Answer.values()).map(Words::answered).forEach(messages::add);
    Arrays.stream(LogIn.values()).map(Words::answered).forEach(messages::add);
    Arrays.stream(Feature.values()).map(Words::feature).forEach(messages::add);
    Arrays.stream(Ending.values()).map(end -> Words.ended(end, "tail")).forEach(messages::add);
    Arrays.stream(Errand.values()).map(what -> Words.notAsked(what, 3)).forEach(messages::add);

    for (Language language : Language.values()) {
      assertThat(messages).extracting(language::say).doesNotContain("").doesNotHaveDuplicates();
    }
  }

  @Test
  void everyRefusalHasItsException() {
    assertThat(Answer.values())
        .filteredOn(Answer::isRefusal)
        .extracting(Words::exception)
        .isNotEmpty()
        .allMatch(name -> name.endsWith("Exception"));
  }
}
