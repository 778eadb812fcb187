package banking;

import java.util.ArrayList; // finding: unused-import
import java.util.List; // finding: unused-import
import java.util.Scanner;

class Menu {
  String ask() {
    return new Scanner(System.in).nextLine();
  }
}
