package bank.grader.intake;

import java.nio.file.Path;

/**
 * A file of a delivery.
 *
 * @param path relative to the delivery, with slashes, free of deceiving characters
 * @param file where it lies
 */
record DeliveredFile(String path, Path file) {

  /** Returns the part of the path after the last slash. */
  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
