package bank.grader.quality;

import bank.grader.build.Build;
import bank.grader.evidence.Evidence;
import bank.grader.intake.SourceFile;
import bank.grader.intake.Submission;
import bank.grader.quality.finding.Code;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.Program;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a submission is the student's own: not the untouched starter, not code of others.
 *
 * @param sources the student's own files
 * @param foreign files that seem to come from a library
 */
record OwnCode(List<SourceFile> sources, List<SourceFile> foreign) {
  private static final Pattern FOREIGN_PACKAGE =
      Pattern.compile(
          "(?m)^\\s*package\\s+(?:java|javax|jakarta|sun|com\\.sun|com\\.google|com\\.fasterxml"
              + "|com\\.zaxxer|lombok|kotlin|org\\.(?:apache|sqlite|slf4j|junit|hibernate"
              + "|springframework|jetbrains|json|hyperskill))\\b");

  static OwnCode of(Submission submission) {
    List<SourceFile> written =
        submission.sources().stream().filter(source -> !Starter.hasUntouched(source)).toList();
    return new OwnCode(
        written.stream().filter(source -> !isForeign(source)).toList(),
        written.stream().filter(OwnCode::isForeign).toList());
  }

  /** Tells whether the student wrote any method that does something. */
  boolean exists() {
    if (sources.isEmpty()) {
      return false;
    }
    // Sources that bring down the parser are at any rate not the starter.
    if (NestingLimit.isExceededBy(sources)) {
      return true;
    }
    Code code = new Code(sources, List.of(), Optional.empty(), Optional.empty(), Set.of());
    return Attempt.at(() -> Program.of(code).methods()).result().stream()
        .allMatch(methods -> methods.stream().anyMatch(OwnCode::doesSomething));
  }

  /** Returns what the analysers are to look at. */
  Code code(Submission submission, Build build) {
    return new Code(
        sources, submission.ownTests(), submission.readme(), build.classes(), Starter.comments());
  }

  /** Returns the evidence that some files were not judged, if so; the instructor has to look. */
  Optional<Evidence> setApart() {
    return foreign.isEmpty() ? Optional.empty() : Optional.of(RuleEvidence.ofForeign(foreign));
  }

  private static boolean doesSomething(DeclaredMethod method) {
    return method.activity().statements() > method.tree().getParameters().size();
  }

  private static boolean isForeign(SourceFile source) {
    return FOREIGN_PACKAGE.matcher(source.text()).find();
  }
}
