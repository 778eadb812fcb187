package bank.grader.quality.sql;

/**
 * An SQL text that a program sends.
 *
 * @param path the source file that sends it, as the student knows it
 * @param line the line where it does so, from 1
 * @param text the statement, with {@code 1} for each value that is put into it; hostile
 */
public record SqlText(String path, int line, String text) {}
