package banking;

class Menu {
  String answer(String choice, boolean signedIn, long balance, long amount) { // finding: complex-method
    String answer = "";
    if (signedIn) {
      if (choice.equals("1")) {
        answer = "Balance: " + balance;
      } else if (choice.equals("2")) {
        if (amount > 0) {
          answer = "Income was added!";
        } else {
          answer = "No.";
        }
      } else if (choice.equals("3")) {
        if (amount > 0) {
          if (amount > balance) {
            answer = "Not enough money!";
          } else {
            answer = "Success!";
          }
        }
      }
    } else if (choice.equals("0")) {
      answer = "Bye!";
    }
    return answer;
  }
}
