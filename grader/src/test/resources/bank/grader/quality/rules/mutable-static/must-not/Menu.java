package banking;

import java.util.List;
import java.util.Random;
import java.util.Scanner;

class Menu {
  private static final String QUESTION = "Enter your PIN:";
  private static final Random RANDOM = new Random();
  private static final List<String> CHOICES = List.of("1. Create an account", "0. Exit");

  private Scanner scanner;

  void ask() {
    System.out.println(QUESTION + CHOICES + RANDOM.nextInt());
    scanner = new Scanner(System.in);
    scanner.nextLine();
  }
}
