package bank.grader.intake;

import bank.grader.language.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A submission, ready to be compiled.
 *
 * @param name as in {@link Delivery}
 * @param sources the student's own program, without contract files and tests; ordered by path
 * @param ownTests the student's own tests, without those of the starter; ordered by path
 * @param resources what belongs on the class path beside the classes: the path there, and the file
 * @param testResources what belongs on the class path of the own tests, in the same way
 * @param readme the text of the student's own README (not the brief of the starter), if there is
 *     one
 * @param remarks what the student and the instructor should know; costs no points by itself
 * @param rejection why nothing could be taken from the delivery; then all else is empty
 */
public record Submission(
    String name,
    List<SourceFile> sources,
    List<SourceFile> ownTests,
    Map<String, Path> resources,
    Map<String, Path> testResources,
    Optional<String> readme,
    List<Message> remarks,
    Optional<Message> rejection) {

  /** Copies the collections. */
  public Submission {
    sources = List.copyOf(sources);
    ownTests = List.copyOf(ownTests);
    resources = Map.copyOf(resources);
    testResources = Map.copyOf(testResources);
    remarks = List.copyOf(remarks);
  }
}
