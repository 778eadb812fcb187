package bank;

import java.util.HashMap;
import java.util.Map;

class Accounts {
  private final Map<String, Long> balances = new HashMap(); // finding: raw-type

  long balance(String number) {
    return balances.get(number);
  }
}
