package bank.grader.suite.database;

import java.util.Map;

/**
 * What a database held at a moment when the balances were known.
 *
 * @param data what the database held
 * @param balances the balance of each card number, all different and none 0
 */
public record Probe(StoredData data, Map<String, Long> balances) {

  /** Copies the map. */
  public Probe {
    balances = Map.copyOf(balances);
  }
}
