package bank.grader.sandbox;

import java.nio.file.Path;
import java.util.List;

/**
 * What to start in a sandbox. All paths are absolute, and the same inside and outside.
 *
 * @param command the program and its arguments
 * @param readable files and folders that the process may read, beside the JDK and the system's
 *     libraries
 * @param writable the one folder that it may write to
 * @param directory the folder it starts in
 * @param readOnly files and folders within the writable one that it may not write to all the same,
 *     as far as the machine allows: without bubblewrap, their permissions must say so as well
 */
public record Job(
    List<String> command, List<Path> readable, Path writable, Path directory, List<Path> readOnly) {

  /** Copies the lists and makes sure that the paths are absolute. */
  public Job {
    command = List.copyOf(command);
    readable = List.copyOf(readable);
    readOnly = List.copyOf(readOnly);
    if (!writable.isAbsolute()
        || !directory.isAbsolute()
        || !readOnly.stream().allMatch(Path::isAbsolute)
        || !readable.stream().allMatch(Path::isAbsolute)) {
      throw new IllegalArgumentException("paths of a job are absolute");
    }
  }

  /** Creates a job that may write to all of its writable folder. */
  public Job(List<String> command, List<Path> readable, Path writable, Path directory) {
    this(command, readable, writable, directory, List.of());
  }
}
