package bank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Accounts {
  private final Map<String, Long> balances = new HashMap<>();

  List<Long> all() {
    return new ArrayList<>(balances.values());
  }
}
