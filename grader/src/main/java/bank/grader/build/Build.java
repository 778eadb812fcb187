package bank.grader.build;

import bank.grader.language.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A compiled submission, or the reasons why it does not compile.
 *
 * @param classes the folder with the student's classes and resources; empty if it does not compile
 * @param factory the class that implements {@code BankFactory}, binary name
 * @param mainClass the class to start as a console program, binary name
 * @param problems compile errors in plain words, and remarks on how the entry points were found
 */
public record Build(
    Optional<Path> classes,
    Optional<String> factory,
    Optional<String> mainClass,
    List<Message> problems) {

  /** Copies the list. */
  public Build {
    problems = List.copyOf(problems);
  }

  /** Tells whether there is anything to start. */
  public boolean isRunnable() {
    return classes.isPresent() && (factory.isPresent() || mainClass.isPresent());
  }
}
