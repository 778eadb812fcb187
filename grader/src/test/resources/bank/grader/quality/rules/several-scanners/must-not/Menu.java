package banking;

import java.util.Scanner;

class Menu {
  private final Scanner scanner = new Scanner(System.in, "UTF-8");

  int count() {
    return new Scanner("1 2 3").nextInt() + scanner.nextInt();
  }
}
