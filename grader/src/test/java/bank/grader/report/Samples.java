package bank.grader.report;

import static bank.grader.report.SampleScores.failed;
import static bank.grader.report.SampleScores.passed;
import static bank.grader.report.SampleScores.score;
import static bank.grader.report.SampleScores.scored;

import bank.grader.driver.DriverKind;
import bank.grader.evidence.Criterion;
import bank.grader.evidence.Outcome;
import bank.grader.grading.Flag;
import bank.grader.grading.Result;
import bank.grader.language.Message;
import bank.grader.rubric.CriterionScore;
import bank.grader.rubric.Level;
import bank.grader.rubric.Scorecard;
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
    return new Result(
        "Нұрлан Сәрсенбаев",
        Optional.of(
            new Scorecard(
                List.of(
                    MiddlingScores.functionality(),
                    MiddlingScores.codeQuality(),
                    MiddlingScores.errorHandling(),
                    MiddlingScores.sql()),
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
                    new SampleScores.Sample("withdraw", Outcome.NOT_CHECKED, HOSTILE_TEXT),
                    Criterion.FUNCTIONALITY),
                scored(
                    new SampleScores.Sample("statement", Outcome.NOT_APPLICABLE, HOSTILE_TEXT),
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
}
