package bank.grader.quality.finding;

import bank.grader.intake.SourceFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The code to be examined.
 *
 * @param sources the student's own code; not empty
 * @param tests the student's own tests, which use the code but are not judged
 * @param readme the student's own README
 * @param classes the compiled classes; empty if the code does not compile
 * @param starterComments the comments that stand in the untouched starter, white space collapsed
 */
public record Code(
    List<SourceFile> sources,
    List<SourceFile> tests,
    Optional<String> readme,
    Optional<Path> classes,
    Set<String> starterComments) {

  /** Copies the collections. */
  public Code {
    sources = List.copyOf(sources);
    tests = List.copyOf(tests);
    starterComments = Set.copyOf(starterComments);
  }
}
