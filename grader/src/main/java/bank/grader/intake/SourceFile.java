package bank.grader.intake;

/**
 * A Java source, decoded.
 *
 * @param path relative to the submission's root, with slashes, as the student knows it
 * @param text the source, without byte order mark, line ends as they were
 */
public record SourceFile(String path, String text) {}
