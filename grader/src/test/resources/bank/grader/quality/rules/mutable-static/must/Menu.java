package banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;

class Menu {
  static Scanner scanner = new Scanner(System.in); // finding: mutable-static
  private static final List<String> CARDS = new ArrayList<>(); // finding: mutable-static

  void add() {
    CARDS.add(scanner.nextLine());
  }
}
