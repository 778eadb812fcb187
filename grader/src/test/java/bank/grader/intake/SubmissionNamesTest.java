package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubmissionNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Әсел Қуанышқызы, Әсел Қуанышқызы",
    "Иванов Пётр, Иванов Пётр",
    "O'Brien (2), O'Brien (2)",
    "=cmd(), _cmd()",
    "<script>, _script_",
    "../../etc, _.._etc",
    "-rf, rf",
    "@SUM(A1), SUM(A1)",
    "a/b\\c, a_b_c",
    "con, con_",
    "NUL.txt, NUL_.txt",
    "dots..., dots",
    "..., submission"
  })
  void areReadableAndSafe(String wish, String name) {
    assertThat(SubmissionNames.safe(wish)).isEqualTo(name);
  }

  @Test
  void haveNoInvisibleCharacters() {
    assertThat(SubmissionNames.safe("an\u202ena\u0000\u200b\u001b[31m\n")).isEqualTo("anna_31m");
    assertThat(SubmissionNames.safe("\u202e")).isEqualTo("submission");
  }

  @Test
  void areNotTooLongForAFileSystem() {
    String name = SubmissionNames.safe("Ғ".repeat(500));
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(150);
    assertThat(name).matches("Ғ+");
  }

  @Test
  void areGivenOnceAlsoWhereCaseDoesNotCount() {
    SubmissionNames names = new SubmissionNames();
    assertThat(names.next("anna", "")).isEqualTo("anna");
    assertThat(names.next("Anna", "")).isEqualTo("Anna-2");
    assertThat(names.next("anna", "")).isEqualTo("anna-3");
    assertThat(names.next("anna", "777")).isEqualTo("anna-777");
    assertThat(names.next("anna", "777")).isEqualTo("anna-777-2");
  }
}
