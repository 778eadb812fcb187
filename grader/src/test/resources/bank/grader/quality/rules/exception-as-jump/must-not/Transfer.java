package bank;

class Transfer {
  long amount(String text) {
    try {
      long amount = Long.parseLong(text);
      if (amount <= 0) {
        throw new IllegalStateException("not positive: " + amount);
      }
      return amount;
    } catch (NumberFormatException e) {
      throw new IllegalStateException("no number: " + text, e);
    }
  }
}
