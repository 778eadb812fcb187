package bank.grader.driver;

import java.nio.file.Path;

/**
 * Where a bank lives during one check.
 *
 * @param folder the folder of the place, as the grader sees it, absolute
 * @param databaseFile the database that the program is told to use, as the grader sees it, absolute
 * @param fileName the same file as the program is told on its command line
 */
public record Place(Path folder, Path databaseFile, String fileName) {}
