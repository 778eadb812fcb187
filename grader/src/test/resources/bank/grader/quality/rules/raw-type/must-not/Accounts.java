package bank;

import java.util.HashMap;
import java.util.Map;

class Accounts {
  private final Map<String, Long> balances = new HashMap<>();

  long sum() {
    long sum = 0;
    for (Map.Entry<String, Long> entry : balances.entrySet()) {
      sum += entry.getValue();
    }
    return sum;
  }
}
