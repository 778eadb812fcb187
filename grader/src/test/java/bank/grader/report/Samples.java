package bank.grader.report;

import bank.grader.driver.DriverKind;
import bank.grader.evidence.Check;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import bank.grader.grading.Flag;
import bank.grader.grading.Result;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Group;
import bank.grader.rubric.Level;
import bank.grader.rubric.Scorecard;
import bank.grader.rubric.ScoredEvidence;
import bank.grader.sandbox.SandboxKind;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Results as a class would get them; their messages are in the bundle {@code sample}. */
final class Samples {
  static final String HOSTILE_NAME = "=cmd()|'<script>alert(1)<&script>'\u202Egpj.exe";
  static final String HOSTILE_TEXT =
      "<script>alert(1)</script> ]]> \u202Etxt \u001B[31mred\u0000 ::set-output name=x::y | `code`"
          + " **bold** [link](javascript:alert(1)) @everyone https://evil.example \uFFFF \uD800";

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

  private Samples() {}

  /** Everything is right, and somebody else named the file. */
  static Result good() {
    return graded(
        "Aigerim Bekova",
        DriverKind.REMOTE,
        List.of(),
        200,
        "A",
        score(
            Criterion.FUNCTIONALITY,
            Level.EXCELLENT,
            20,
            passed("create-account"),
            passed("log-in"),
            passed("transfer"),
            passed("withdraw"),
            passed("statement")),
        score(
            Criterion.CODE_QUALITY,
            Level.EXCELLENT,
            20,
            passed("long-method"),
            passed("naming"),
            passed("javadoc")),
        score(
            Criterion.ERROR_HANDLING,
            Level.EXCELLENT,
            20,
            passed("negative-income"),
            passed("letters"),
            passed("end-of-input")),
        score(
            Criterion.SQL,
            Level.EXCELLENT,
            20,
            passed("durable"),
            passed("injection"),
            passed("all-or-nothing")));
  }

  /** A console program as most students write it. */
  static Result middling() {
    CriterionScore sql =
        new CriterionScore(
            Criterion.SQL,
            Level.GOOD,
            14,
            List.of(
                failed(
                    "all-or-nothing",
                    Criterion.SQL,
                    40,
                    TRANSFER,
                    Message.of("sample.found", 70, 100)),
                failed(
                    "two-at-once",
                    Criterion.SQL,
                    20,
                    LONG,
                    Message.of("sample.found", "1 040", "1 000")),
                scored(passed("durable"), Criterion.SQL),
                scored(passed("injection"), Criterion.SQL)),
            List.of(Message.of("sample.gate")));
    return new Result(
        "Нұрлан Сәрсенбаев",
        Optional.of(
            new Scorecard(
                List.of(
                    new CriterionScore(
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
                                new Sample("withdraw", Outcome.NOT_APPLICABLE),
                                Criterion.FUNCTIONALITY)),
                        List.of()),
                    new CriterionScore(
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
                        List.of()),
                    new CriterionScore(
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
                                    "sample.found",
                                    "\u201CSuccess!\u201D",
                                    "\u201CInvalidAmountException\u201D")),
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
                                new Sample("corrupt-database", Outcome.NOT_CHECKED),
                                Criterion.ERROR_HANDLING),
                            scored(passed("negative-income"), Criterion.ERROR_HANDLING)),
                        List.of()),
                    sql),
                123,
                61,
                "C-")),
        Optional.of(DriverKind.CONSOLE),
        SandboxKind.NONE,
        20260201L,
        List.of(Flag.NO_SANDBOX, Flag.NEEDS_REVIEW),
        List.of(Message.of("sample.encoding")));
  }

  /** Does not compile. */
  static Result awful() {
    return new Result(
        "zhandos_1987",
        Optional.of(
            new Scorecard(
                Arrays.stream(Criterion.values())
                    .map(
                        criterion ->
                            new CriterionScore(
                                criterion, Level.UNSATISFACTORY, 0, List.of(), List.of()))
                    .toList(),
                0,
                0,
                "F")),
        Optional.empty(),
        SandboxKind.BUBBLEWRAP,
        7,
        List.of(Flag.DOES_NOT_COMPILE),
        List.of(Message.of("sample.compile-error", "src/Main.java", 12, "';' expected")));
  }

  /** The grader failed. */
  static Result unmarked() {
    return new Result(
        "Оспанова Дана",
        Optional.empty(),
        Optional.empty(),
        SandboxKind.BUBBLEWRAP,
        7,
        List.of(Flag.GRADER_FAILED),
        List.of(Message.of("sample.own-failure", "No space left on device")));
  }

  /** Every text that a student can send is an attack on the reports. */
  static Result hostile() {
    List<String> conversation =
        List.of(
            HOSTILE_TEXT,
            "::error::forged",
            "##[error]forged",
            "</pre><h1>forged</h1>",
            "```",
            "x".repeat(100_000));
    CriterionScore functionality =
        new CriterionScore(
            Criterion.FUNCTIONALITY,
            Level.GOOD,
            14,
            List.of(
                failed(
                    "transfer",
                    Criterion.FUNCTIONALITY,
                    60,
                    conversation,
                    Message.of("sample.found", HOSTILE_TEXT, HOSTILE_TEXT)),
                scored(
                    new Sample("withdraw", Outcome.NOT_CHECKED, HOSTILE_TEXT),
                    Criterion.FUNCTIONALITY),
                scored(
                    new Sample("statement", Outcome.NOT_APPLICABLE, HOSTILE_TEXT),
                    Criterion.FUNCTIONALITY)),
            List.of(Message.of("sample.own-failure", HOSTILE_TEXT)));
    return new Result(
        HOSTILE_NAME,
        Optional.of(
            new Scorecard(
                List.of(
                    functionality,
                    score(Criterion.CODE_QUALITY, Level.GOOD, 14, passed("naming")),
                    score(Criterion.ERROR_HANDLING, Level.GOOD, 14, passed("letters")),
                    score(Criterion.SQL, Level.GOOD, 14, passed("durable"))),
                140,
                70,
                "C+")),
        Optional.of(DriverKind.CONSOLE),
        SandboxKind.BUBBLEWRAP,
        7,
        List.of(),
        List.of(Message.of("sample.own-failure", HOSTILE_TEXT)));
  }

  /** One of each kind. */
  static List<Result> all() {
    return List.of(good(), middling(), awful(), unmarked(), hostile());
  }

  /** A class of this size, with names that take much room. */
  static List<Result> crowd(int size) {
    Scorecard mark = good().scorecard().orElseThrow();
    return Collections.unmodifiableList(
        IntStream.range(0, size)
            .mapToObj(number -> String.format("%05d ", number) + "|".repeat(500))
            .map(
                name ->
                    new Result(
                        name,
                        Optional.of(mark),
                        Optional.empty(),
                        SandboxKind.NONE,
                        7,
                        List.of(Flag.NO_SANDBOX),
                        List.of()))
            .toList());
  }

  /** A check that cost nothing. */
  record Sample(String id, Outcome outcome, String words) {
    Sample(String id, Outcome outcome) {
      this(id, outcome, "");
    }
  }

  static Sample passed(String id) {
    return new Sample(id, Outcome.PASSED);
  }

  static ScoredEvidence failed(
      String id, Criterion criterion, int lostTenths, List<String> conversation, Message found) {
    Evidence evidence =
        new Evidence(check(id, criterion), Outcome.FAILED, 3, List.of(found), conversation);
    return new ScoredEvidence(evidence, lostTenths);
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

  static ScoredEvidence scored(Sample sample, Criterion criterion) {
    Message message =
        sample.words().isEmpty()
            ? Message.of("sample.no-time")
            : Message.of("sample.own-failure", sample.words());
    List<Message> details = sample.outcome() == Outcome.PASSED ? List.of() : List.of(message);
    return new ScoredEvidence(
        new Evidence(check(sample.id(), criterion), sample.outcome(), 0, details, List.of()), 0);
  }

  static CriterionScore score(Criterion criterion, Level level, int points, Sample... samples) {
    List<ScoredEvidence> evidence =
        Arrays.stream(samples).map(sample -> scored(sample, criterion)).toList();
    return new CriterionScore(criterion, level, points, evidence, List.of());
  }

  private static Result graded(
      String name,
      DriverKind driver,
      List<Flag> flags,
      int tenths,
      String letter,
      CriterionScore... scores) {
    return new Result(
        name,
        Optional.of(new Scorecard(List.of(scores), tenths, tenths / 2, letter)),
        Optional.of(driver),
        SandboxKind.BUBBLEWRAP,
        7,
        flags,
        List.of());
  }

  private static Check check(String id, Criterion criterion) {
    return new Check(id, Message.of("sample." + id + ".title"), criterion, "group", 3);
  }
}
