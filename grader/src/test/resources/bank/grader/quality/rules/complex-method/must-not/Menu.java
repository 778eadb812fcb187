package banking;

class Menu {
  String answer(String choice, long balance) {
    switch (choice) {
      case "1":
        return "Balance: " + balance;
      case "2":
        return "Income was added!";
      case "3":
        return "Success!";
      case "4":
        return "The account has been closed!";
      case "5":
        return "You have successfully logged out!";
      case "0":
        return "Bye!";
      default:
        return "There is no such choice.";
    }
  }
}
