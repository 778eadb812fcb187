package bank.grader.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.evidence.QualityRule;
import bank.grader.intake.SourceFile;
import bank.grader.language.Language;
import bank.grader.language.Message;
import bank.grader.quality.finding.Analyser;
import bank.grader.quality.finding.Code;
import bank.grader.quality.finding.Examination;
import bank.grader.quality.finding.Observation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeQualityTest {
  private static final Path STARTER = Path.of("../starter/src/main/java");
  private static final Path REFERENCE = Path.of("../reference/src/main/java");
  private static final Path SPAGHETTI = Samples.ROOT.resolve("calibration/one-class-spaghetti");

  /** Long enough to be found when it stands there twice. */
  private static final String TWICE =
      """

      String %s(long balance, long amount, String receiver) {
        String answer = "Transfer of " + amount + " to " + receiver;
        if (amount <= 0) {
          answer += " is refused: not positive";
        } else if (balance < amount) {
          answer += " is refused: too little money";
        } else if (receiver.isBlank()) {
          answer += " is refused: nobody to send it to";
        } else if (receiver.length() != 16) {
          answer += " is refused: no card has this number";
        }
        return answer + ". Balance: " + balance;
      }
      """;

  @Test
  void untouchedStarterLosesEverything() {
    List<SourceFile> student =
        Samples.sources(STARTER).stream()
            .filter(file -> file.path().startsWith("bank/student"))
            .toList();
    assertThat(student).isNotEmpty();

    List<Evidence> evidence = Samples.examine(Samples.submission(student, Optional.empty()));

    assertThat(evidence)
        .hasSize(4)
        .allMatch(one -> one.lost() == 100 && one.check().weight() == 100)
        .extracting(one -> one.check().group())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "package bank; class Empty {}",
        "package bank; record Card(String number, String pin) {}",
        "package bank; class Account { private long balance; Account() { } }",
        "package bank; class Other { void transfer() { throw new bank.contract.ToDoException(\"\"); } }",
        "class"
      })
  void codeThatDoesNothingIsNoCode(String source) {
    assertThat(Samples.examine(Samples.submission(source)))
        .extracting(Evidence::lost)
        .containsOnly(100);
  }

  @Test
  void commentsOfTheStarterAreNotTheStudents() {
    String source =
        """
        package bank.student;

        /** The console program: the menus of the brief, on standard input and output. */
        public class Main {
          public static void main(String[] args) {
            System.out.println("Bye!");
            System.out.println(args.length);
          }
        }
        """;

    assertThat(Samples.examine(Samples.submission(source), "undocumented-type").lost())
        .isPositive();
  }

  @Test
  void referenceHasNoFinding() {
    List<SourceFile> sources = Samples.sources(REFERENCE);
    assertThat(sources).hasSizeGreaterThan(5);

    List<Evidence> evidence =
        Samples.examine(
            Samples.submission(
                sources, Optional.of(Samples.read(Path.of("../reference/README.md")))));

    assertThat(evidence).allMatch(one -> one.outcome() == Outcome.PASSED);
    assertThat(evidence).allMatch(one -> one.details().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@SuppressWarnings(\"all\")", "@SuppressWarnings(\"PMD\")", ""})
  void suppressionsDoNotHideFindings(String annotation) {
    String source =
        """
        package bank;

        // CPD-OFF CHECKSTYLE:OFF
        %s
        class Amount { // CHECKSTYLE:OFF
          %s
          long read(String text) { // NOSONAR
            try {
              return Long.parseLong(text);
            } catch (Exception e) { // NOPMD
              e.printStackTrace(); // NOPMD
            }
            return 0;
          }

          %s
          public String toString() { // NOPMD NOSONAR
            return "";
          }
          %s
        }
        """
            .formatted(
                annotation,
                annotation,
                annotation,
                annotation + TWICE.formatted("refusal") + annotation + TWICE.formatted("answer"));

    List<Evidence> evidence = Samples.examine(Samples.submission(source));

    assertThat(evidence)
        .filteredOn(one -> one.outcome() == Outcome.FAILED)
        .extracting(one -> one.check().id())
        .as("PMD, PMD, our own trees, CPD, Autograder")
        .contains(
            "broad-catch",
            "printed-stack-trace",
            "undocumented-method",
            "duplicate-code",
            "missing-override");
  }

  @Test
  void markersOfSuppressionDocumentNothing() {
    String source =
        """
        package bank;

        // NOSONAR CHECKSTYLE:OFF because the teacher is kind today
        class Amount {
          long read(String text) {
            return Long.parseLong(text);
          }
        }
        """;

    assertThat(Samples.examine(Samples.submission(source), "undocumented-type").lost())
        .isPositive();
  }

  @Test
  void analyserThatFailsLeavesItsRulesUncheckedAndOthersGoOn() {
    CodeQuality quality = new CodeQuality(List.of(new Failing(), new Constant("long-method", 3)));

    List<Evidence> evidence =
        quality.examine(
            Samples.submission("class Main { void run() { int i = 0; } }"),
            Samples.NOT_COMPILED,
            List.of(
                new QualityRule("broken", Criterion.CODE_QUALITY, "clean-code", 0, 1, 5),
                new QualityRule("long-method", Criterion.CODE_QUALITY, "structure", 1, 4, 20)));

    assertThat(evidence)
        .extracting(Evidence::outcome)
        .containsExactly(Outcome.NOT_CHECKED, Outcome.FAILED);
    assertThat(evidence.get(0).details().get(0).arguments())
        .containsExactly("failing", "java.lang.StackOverflowError");
    assertThat(evidence.get(1).lost()).isEqualTo(8);
  }

  @Test
  void sourceTooDeepForAParserFailsNothingElse() {
    String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);
    String source = "package bank; class Deep { int one() { int i = 0; return " + deep + "; } }";

    List<Evidence> evidence = Samples.examine(Samples.submission(source));

    assertThat(evidence).hasSameSizeAs(Samples.rules());
    assertThat(evidence).extracting(Evidence::outcome).contains(Outcome.NOT_CHECKED);
  }

  @Test
  void ruleThatCostsNothingIsARemark() {
    Evidence evidence =
        Samples.QUALITY
            .examine(
                Samples.submission(SPAGHETTI),
                Samples.NOT_COMPILED,
                List.of(
                    new QualityRule(
                        "longest-method", Criterion.CODE_QUALITY, "structure", 40, 0, 1)))
            .get(0);

    assertThat(evidence.outcome()).isEqualTo(Outcome.PASSED);
    assertThat(evidence.details()).isNotEmpty();
  }

  @Test
  void unknownRuleIsRefused() {
    List<QualityRule> rules =
        List.of(new QualityRule("no-such-rule", Criterion.CODE_QUALITY, "structure", 0, 1, 1));

    assertThatThrownBy(
            () ->
                Samples.QUALITY.examine(Samples.submission(SPAGHETTI), Samples.NOT_COMPILED, rules))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-rule");
  }

  @Test
  void codeOfALibraryIsSetApart() {
    List<SourceFile> sources = new ArrayList<>(Samples.submission(SPAGHETTI).sources());
    sources.add(new SourceFile("src/org/json/JSONObject.java", "package org.json; class A {}"));

    List<Evidence> evidence = Samples.examine(Samples.submission(sources, Optional.empty()));

    assertThat(evidence.get(0).outcome()).isEqualTo(Outcome.NOT_CHECKED);
    assertThat(evidence.get(0).details().get(0).arguments())
        .containsExactly("src/org/json/JSONObject.java");
    assertThat(evidence.subList(1, evidence.size()))
        .isEqualTo(Samples.examine(Samples.submission(SPAGHETTI)));
  }

  @Test
  void cleanCodeThatIsAddedCostsNothing() {
    Path exemplary = Samples.ROOT.resolve("calibration/exemplary");
    List<SourceFile> sources = new ArrayList<>(Samples.submission(SPAGHETTI).sources());
    Samples.submission(exemplary).sources().stream()
        .filter(file -> !file.path().endsWith("Main.java"))
        .forEach(sources::add);

    List<Evidence> before = Samples.examine(Samples.submission(SPAGHETTI));
    List<Evidence> after = Samples.examine(Samples.submission(sources, Optional.empty()));

    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).lost())
          .as(before.get(i).check().id())
          .isLessThanOrEqualTo(before.get(i).lost());
    }
  }

  @Test
  void submissionsAreExaminedSideBySide() throws Exception {
    List<Evidence> alone = Samples.examine(Samples.submission(SPAGHETTI));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Evidence>>> together =
          IntStream.range(0, 8)
              .mapToObj(i -> threads.submit(() -> Samples.examine(Samples.submission(SPAGHETTI))))
              .toList();
      for (Future<List<Evidence>> one : together) {
        assertThat(one.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyRuleCanBeSpokenOf(Language language) {
    for (String rule : Samples.QUALITY.rules()) {
      for (String part : List.of(".title", ".found", ".advice")) {
        String text = language.say(Message.of("quality." + rule + part, 7, 5));
        assertThat(text).as(rule + part).doesNotContain("{").isNotBlank();
      }
    }
  }

  private record Failing() implements Analyser {
    @Override
    public String name() {
      return "failing";
    }

    @Override
    public Set<String> rules() {
      return Set.of("broken");
    }

    @Override
    public Examination examine(Code code) {
      throw new StackOverflowError();
    }
  }

  private record Constant(String rule, int count) implements Analyser {
    @Override
    public String name() {
      return "constant";
    }

    @Override
    public Set<String> rules() {
      return Set.of(rule);
    }

    @Override
    public Examination examine(Code code) {
      return new Examination(List.of(new Observation(rule, count, List.of())), Map.of());
    }
  }
}
