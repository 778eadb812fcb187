package bank.grader.report;

import static bank.grader.report.SampleScores.failed;
import static bank.grader.report.SampleScores.passed;
import static bank.grader.report.SampleScores.scored;

import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Group;
import bank.grader.rubric.Level;
import bank.grader.rubric.ScoredEvidence;
import java.util.List;
import java.util.stream.IntStream;

/** The scores of the middling result, by criterion. */
final class MiddlingScores {
  private static final List<String> TRANSFER =
      List.of(
          "createAccount() -> 4000001234567899, PIN 0417",
          "createAccount() -> 4000009876543210, PIN 8850",
          "addIncome(4000001234567899, 100) -> ok",
          "a trigger of the database refuses the second UPDATE",
          "transfer(4000001234567899 -> 4000009876543210, 30) -> StorageException",
          "balance(4000001234567899) -> expected 100, was 70");

  private static final List<String> SOURCE =
      List.of(
          "src/banking/Main.java",
          "41 | public static void main(String[] args) throws SQLException {",
          "42 |     Scanner s = new Scanner(System.in);",
          "43 |     while (true) {",
          "44 |         System.out.println(\"1. Create an account\\n2. Log into account\\n0. Exit\");");

  private static final List<String> LONG =
      IntStream.rangeClosed(1, 40)
          .mapToObj(line -> "> " + line + "\n1. Balance  2. Add income  3. Do transfer  0. Exit")
          .toList();

  private MiddlingScores() {}

  static CriterionScore functionality() {
    return new CriterionScore(
        Criterion.FUNCTIONALITY,
        Level.GOOD,
        16,
        List.of(
            failed(
                "statement",
                Criterion.FUNCTIONALITY,
                25,
                List.of(),
                Message.of("sample.not-offered")),
            failed(
                "log-in",
                Criterion.FUNCTIONALITY,
                15,
                List.of(
                    "> 1",
                    "Your card number:",
                    "4000003972196503",
                    "Your card PIN:",
                    "417",
                    "> 2",
                    "> 4000003972196503",
                    "> 417",
                    "Wrong card number or PIN!"),
                Message.of(
                    "sample.found",
                    "\u201CWrong card number or PIN!\u201D",
                    "\u201CYou have successfully logged in!\u201D")),
            scored(passed("create-account"), Criterion.FUNCTIONALITY),
            scored(passed("transfer"), Criterion.FUNCTIONALITY),
            scored(passed("close-account"), Criterion.FUNCTIONALITY),
            scored(
                new SampleScores.Sample("withdraw", Outcome.NOT_APPLICABLE),
                Criterion.FUNCTIONALITY)),
        List.of());
  }

  static CriterionScore codeQuality() {
    return new CriterionScore(
        Criterion.CODE_QUALITY,
        Level.SATISFACTORY,
        10,
        List.of(
            failed(
                "javadoc",
                Criterion.CODE_QUALITY,
                50,
                List.of(),
                Message.of("sample.found", "0 %", "50 %")),
            failed(
                "long-method",
                Criterion.CODE_QUALITY,
                40,
                SOURCE,
                Message.of("sample.long", "Main.main", 127, 40)),
            failed(
                "naming",
                Criterion.CODE_QUALITY,
                10,
                List.of("17 | int c2 = 0;"),
                Message.of("sample.found", "c2", "receiverCard")),
            weakOwnTests()),
        List.of());
  }

  private static ScoredEvidence weakOwnTests() {
    Check check =
        new Check(
            "own-tests-pass",
            Message.of("owntests.pass.title"),
            Criterion.CODE_QUALITY,
            Group.OWN_TESTS,
            3);
    List<Message> details =
        List.of(
            Message.of("owntests.counts", 4, 1, 0),
            Message.of("owntests.failure", "TransferTest.all: all()", "expected: 70 but was: 100"));
    return new ScoredEvidence(new Evidence(check, Outcome.FAILED, 1, details, List.of()), 0);
  }

  static CriterionScore errorHandling() {
    return new CriterionScore(
        Criterion.ERROR_HANDLING,
        Level.SATISFACTORY,
        9,
        List.of(
            failed(
                "negative-transfer",
                Criterion.ERROR_HANDLING,
                45,
                TRANSFER,
                Message.of(
                    "sample.found", "\u201CSuccess!\u201D", "\u201CInvalidAmountException\u201D")),
            failed(
                "letters",
                Criterion.ERROR_HANDLING,
                40,
                List.of(
                    "1. Create an account",
                    "> abc",
                    "Exception in thread \"main\" java.lang.NumberFormatException: For input string: \"abc\"",
                    "\tat java.base/java.lang.NumberFormatException.forInputString(NumberFormatException.java:67)"),
                Message.of("sample.crash", "NumberFormatException")),
            failed(
                "end-of-input",
                Criterion.ERROR_HANDLING,
                25,
                List.of(),
                Message.of("sample.crash", "NoSuchElementException")),
            scored(
                new SampleScores.Sample("corrupt-database", Outcome.NOT_CHECKED),
                Criterion.ERROR_HANDLING),
            scored(passed("negative-income"), Criterion.ERROR_HANDLING)),
        List.of());
  }

  static CriterionScore sql() {
    return new CriterionScore(
        Criterion.SQL,
        Level.GOOD,
        14,
        List.of(
            failed(
                "all-or-nothing", Criterion.SQL, 40, TRANSFER, Message.of("sample.found", 70, 100)),
            failed(
                "two-at-once",
                Criterion.SQL,
                20,
                LONG,
                Message.of("sample.found", "1 040", "1 000")),
            scored(passed("durable"), Criterion.SQL),
            scored(passed("injection"), Criterion.SQL)),
        List.of(Message.of("sample.gate")));
  }
}
