package banking;

import java.util.Scanner;

class Main {
  public static void main(String[] args) { // finding: system-exit
    Scanner scanner = new Scanner(System.in);
    while (true) {
      if (scanner.nextLine().equals("0")) {
        System.exit(0);
      }
    }
  }
}
