package banking;

class Menu {
  void choose(String choice) { // finding: system-exit
    if (choice.equals("0")) {
      System.out.println("Bye!");
      System.exit(0);
    }
  }
}
