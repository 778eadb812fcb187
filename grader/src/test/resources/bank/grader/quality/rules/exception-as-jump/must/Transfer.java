package bank;

class Transfer {
  String refusal(long balance, long amount) {
    try {
      if (balance < amount) {
        throw new IllegalStateException("Not enough money!");
      }
      return "";
    } catch (IllegalStateException e) { // finding: exception-as-jump
      return e.getMessage();
    }
  }
}
