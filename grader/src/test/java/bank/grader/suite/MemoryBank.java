package bank.grader.suite;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Stores cards, and keeps the money to itself. */
final class MemoryBank extends PlainBank {
  private final Map<String, Long> balances = new HashMap<>();

  MemoryBank(Path file) {
    super(file, SOUND_COLUMNS);
  }

  @Override
  public long balance(String cardNumber) {
    super.balance(cardNumber);
    return balances.getOrDefault(cardNumber, 0L);
  }

  @Override
  void store(String number, long balance) {
    balances.put(number, balance);
  }
}
