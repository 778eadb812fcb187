package bank.grader.intake;

import java.nio.file.Path;

/**
 * What one student handed in, as it lies on the disk.
 *
 * @param name names the submission in every report; unique within a run, and safe as a file name
 * @param path a folder, a .zip, a .tar.gz or .tgz, or a single .java file
 */
public record Delivery(String name, Path path) {}
