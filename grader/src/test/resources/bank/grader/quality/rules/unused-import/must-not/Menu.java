package banking;

import java.util.*;

class Menu {
  String ask() {
    return new Scanner(System.in).nextLine();
  }
}
