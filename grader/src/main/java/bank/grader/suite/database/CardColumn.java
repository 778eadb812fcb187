package bank.grader.suite.database;

/**
 * Where a student's database keeps the card numbers.
 *
 * @param table the table
 * @param column the column of that table
 */
public record CardColumn(Table table, Column column) {}
