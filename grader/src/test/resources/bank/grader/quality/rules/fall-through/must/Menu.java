package banking;

class Menu {
  void choose(String choice) {
    switch (choice) {
      case "4":
        System.out.println("The account has been closed!");
      case "5": // finding: fall-through
        System.out.println("You have successfully logged out!");
        break;
      default:
        System.out.println("Bye!");
    }
  }
}
