package bank.grader.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;

/** Writes a report as JSON; {@code report.schema.json} describes it. */
final class ReportJson {
  /** Grows with every change that a reader has to know of. */
  private static final int SCHEMA_VERSION = 1;

  private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

  private ReportJson() {}

  static String of(StudentReport student, Words words) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("schemaVersion", SCHEMA_VERSION);
    json.put("submission", student.name());
    json.put("language", words.language().code());
    json.put("driver", student.driverId());
    json.put("sandbox", student.sandboxId());
    json.put("seed", student.seed());
    json.put("total", student.mark().map(mark -> tenths(mark.totalTenths())).orElse(null));
    json.put("percent", student.mark().map(MarkReport::percent).orElse(null));
    json.put("letter", student.mark().map(MarkReport::letter).orElse(null));
    putAll(json, "flags", student.flags().stream().map(flag -> flag.flag().id()).toList());
    putAll(json, "remarks", student.remarks());
    ArrayNode criteria = json.putArray("criteria");
    student.mark().stream()
        .flatMap(mark -> mark.criteria().stream())
        .forEach(criterion -> put(criteria.addObject(), criterion));
    return text(json) + "\n";
  }

  private static void put(ObjectNode json, CriterionReport criterion) {
    json.put("id", criterion.criterion().id());
    json.put("level", criterion.level().id());
    json.put("points", criterion.points());
    putAll(json, "reasons", criterion.reasons());
    ArrayNode evidence = json.putArray("evidence");
    criterion.checks().forEach(check -> put(evidence.addObject(), check));
  }

  private static void put(ObjectNode json, CheckReport check) {
    json.put("check", check.id());
    json.put("title", check.title());
    json.put("group", check.check().group());
    json.put("outcome", check.outcomeId());
    json.put("weight", check.check().weight());
    json.put("pointsLost", tenths(check.lostTenths()));
    json.put("message", check.message());
    putAll(json, "advice", check.advice().stream().map(Advice::text).toList());
    putAll(json, "conversation", check.conversation());
  }

  private static BigDecimal tenths(int tenths) {
    return BigDecimal.valueOf(tenths, 1);
  }

  private static void putAll(ObjectNode json, String name, List<String> texts) {
    ArrayNode array = json.putArray(name);
    texts.forEach(array::add);
  }

  private static String text(ObjectNode json) {
    try {
      return WRITER.writeValueAsString(json);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of texts and numbers cannot be written", impossible);
    }
  }
}
