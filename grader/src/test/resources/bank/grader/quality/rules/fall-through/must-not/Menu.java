package banking;

class Menu {
  void choose(String choice) {
    switch (choice) {
      case "4":
      case "5":
        System.out.println("You have successfully logged out!");
        break;
      default:
        System.out.println("Bye!");
    }
  }
}
