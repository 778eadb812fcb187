package bank.grader.quality.finding;

/**
 * Where something was found.
 *
 * @param path the source file, as the student knows it
 * @param line the line, from 1
 * @param symbol the type, method or variable that is meant, e.g. {@code Main.menu}; may be empty
 */
public record Place(String path, int line, String symbol) {}
