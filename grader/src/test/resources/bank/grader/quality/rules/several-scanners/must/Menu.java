package banking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Scanner;

class Menu {
  private final Scanner scanner = new Scanner(System.in); // finding: several-scanners

  String ask() throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(System.in)); // finding: several-scanners
    return scanner.nextLine() + reader.readLine();
  }
}
