package banking;

class Other {
  void run() {
    System.out.println("5. Log out");
  }
}
