package bank;

class Transfer {
  String refusal(long balance, long amount) {
    if (amount <= 0) {
      return "Please enter a positive amount.";
    }
    if (balance < amount) {
      return "Not enough money!";
    }
    return "";
  }
}
