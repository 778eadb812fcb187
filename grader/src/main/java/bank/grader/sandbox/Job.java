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
 */
public record Job(List<String> command, List<Path> readable, Path writable, Path directory) {

  /** Copies the lists and makes sure that the paths are absolute. */
  public Job {
    command = List.copyOf(command);
    readable = List.copyOf(readable);
    if (!writable.isAbsolute()
        || !directory.isAbsolute()
        || !readable.stream().allMatch(Path::isAbsolute)) {
      throw new IllegalArgumentException("paths of a job are absolute");
    }
  }
}
