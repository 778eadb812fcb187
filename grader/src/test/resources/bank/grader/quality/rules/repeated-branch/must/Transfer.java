package bank;

class Transfer {
  String refusal(long balance, long amount) {
    if (amount <= 0) { // finding: repeated-branch
      System.out.println("Refused");
      return "Not enough money!";
    }
    if (balance < amount) {
      System.out.println("Refused");
      return "Not enough money!";
    }
    return "";
  }
}
