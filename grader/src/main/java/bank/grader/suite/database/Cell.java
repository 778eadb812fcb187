package bank.grader.suite.database;

import java.math.BigDecimal;

/**
 * A stored value.
 *
 * @param storage SQLite's storage class: null, integer, real, text or blob
 * @param text the value as text, cut if it is long; hostile
 */
public record Cell(String storage, String text) {

  /** Tells whether the value is stored as floating point. */
  public boolean isReal() {
    return storage.equals("real");
  }

  boolean isNumber(BigDecimal number) {
    try {
      return new BigDecimal(text.strip()).compareTo(number) == 0;
    } catch (NumberFormatException noNumber) {
      return false;
    }
  }
}
