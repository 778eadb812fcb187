package banking;

class Amount {
  long read(String text) {
    long amount = 0;
    try {
      amount = Long.parseLong(text);
    } catch (NumberFormatException e) { // finding: empty-catch
    }
    return amount;
  }
}
