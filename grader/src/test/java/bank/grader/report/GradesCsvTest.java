package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import bank.grader.sandbox.SandboxKind;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("grades.csv")
class GradesCsvTest {

  @Test
  @DisplayName("has the header that others rely on")
  void header() {
    assertThat(csv(List.of()))
        .isEqualTo(
            "submission,total,percent,letter,functionality,code-quality,error-handling,sql,flags\n");
  }

  @Test
  @DisplayName("has a row for each submission, with plain numbers")
  void rows() {
    assertThat(csv(Samples.all()).lines())
        .contains(
            "Aigerim Bekova,20.0,100,A,20,20,20,20,",
            "Нұрлан Сәрсенбаев,12.3,61,C-,16,10,9,14,needs-review no-sandbox",
            "zhandos_1987,0.0,0,F,0,0,0,0,does-not-compile");
  }

  @Test
  @DisplayName("leaves the marks empty when the grader failed")
  void noMark() {
    assertThat(csv(Samples.all()).lines()).contains("Оспанова Дана,,,,,,,,grader-failed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "=\"a\",b"})
  @DisplayName("never holds a formula")
  void formula(String name) throws IOException {
    CSVRecord row = only(csv(List.of(named(name))));

    assertThat(row.get(0)).isEqualTo("'" + name);
    assertThat(row.size()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\t=1", "\r=1", "a,b", "a\"b", "a\nb", ";a"})
  @DisplayName("keeps a name in one cell of one line")
  void oneCell(String name) throws IOException {
    String csv = csv(List.of(named(name)));

    assertThat(csv.lines()).hasSize(2);
    assertThat(only(csv).size()).isEqualTo(9);
    assertThat(only(csv).get(0)).doesNotStartWith("=").doesNotStartWith("\t");
  }

  private static CSVRecord only(String csv) throws IOException {
    List<CSVRecord> records = CSVFormat.RFC4180.parse(new StringReader(csv)).getRecords();
    assertThat(records).hasSize(2);
    return records.get(1);
  }

  private static Result named(String name) {
    return new Result(
        name, Optional.empty(), Optional.empty(), SandboxKind.NONE, 1, List.of(), List.of());
  }

  private static String csv(List<Result> results) {
    return GradesCsv.of(ClassReport.of(results, new Words(Language.EN)));
  }
}
