package bank.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.grading.Result;
import bank.grader.language.Language;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("report.json")
class ReportJsonTest {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(ReportJson.class.getResourceAsStream("report.schema.json"));

  static List<Result> results() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("results")
  @DisplayName("is as its schema says, whatever the submission")
  void followsTheSchema(Result result) {
    assertThat(SCHEMA.validate(json(result))).isEmpty();
  }

  @Test
  @DisplayName("would not pass the schema without its seed")
  void schemaIsStrict() {
    JsonNode json = json(Samples.good());
    ((com.fasterxml.jackson.databind.node.ObjectNode) json).remove("seed");

    assertThat(SCHEMA.validate(json)).isNotEmpty();
  }

  @Test
  @DisplayName("gives marks as numbers, and evidence with what it cost")
  void marks() {
    JsonNode json = json(Samples.middling());

    assertThat(json.at("/submission").asText()).isEqualTo("Нұрлан Сәрсенбаев");
    assertThat(json.at("/total").decimalValue()).isEqualByComparingTo("12.3");
    assertThat(json.at("/driver").asText()).isEqualTo("console");
    assertThat(json.at("/sandbox").asText()).isEqualTo("none");
    assertThat(json.at("/flags"))
        .extracting(JsonNode::asText)
        .containsExactly("needs-review", "no-sandbox");
    JsonNode first = json.at("/criteria/0/evidence/0");
    assertThat(first.at("/check").asText()).isEqualTo("statement");
    assertThat(first.at("/outcome").asText()).isEqualTo("failed");
    assertThat(first.at("/pointsLost").decimalValue()).isEqualByComparingTo("2.5");
    assertThat(first.at("/message").asText()).isEqualTo("The program offers no such operation.");
    assertThat(first.at("/advice/0").asText()).startsWith("Add a table for the entries");
    assertThat(json.at("/criteria/0/evidence/1/conversation")).hasSize(9);
  }

  @Test
  @DisplayName("has no mark when the grader failed, never a zero")
  void noMark() {
    JsonNode json = json(Samples.unmarked());

    assertThat(json.at("/total").isNull()).isTrue();
    assertThat(json.at("/percent").isNull()).isTrue();
    assertThat(json.at("/letter").isNull()).isTrue();
    assertThat(json.at("/criteria")).isEmpty();
    assertThat(json.at("/remarks/0").asText()).contains("No space left on device");
  }

  private static JsonNode json(Result result) {
    Words words = new Words(Language.EN);
    try {
      return new ObjectMapper().readTree(ReportJson.of(StudentReport.of(result, words), words));
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }
}
