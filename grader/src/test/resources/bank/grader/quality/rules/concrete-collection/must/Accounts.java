package bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

class Accounts {
  private final HashMap<String, Long> balances = new HashMap<>(); // finding: concrete-collection

  ArrayList<Long> all() { // finding: concrete-collection
    return new ArrayList<>(balances.values());
  }

  void put(Map<String, Long> more) {
    balances.putAll(more);
  }
}
