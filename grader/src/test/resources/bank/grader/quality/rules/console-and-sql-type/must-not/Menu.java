package banking;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Scanner;

class Menu {
  // Who starts the program must open the connection somewhere.
  public static void main(String[] args) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[1])) {
      Bank bank = new Bank(connection);
      System.out.println("Really?");
      if (new Scanner(System.in).nextLine().equals("yes")) {
        bank.deleteAll();
        bank.vacuum();
      }
    }
  }

  interface Command {
    void execute();
  }

  // What is executed here is no SQL.
  void run(Command command) {
    System.out.println("Working...");
    command.execute();
    System.out.println("Done, press Enter.");
    command.execute();
  }
}
