package banking;

class Account {
  final String number;
  private long balance;

  Account(String number) {
    this.number = number;
  }

  long balance() {
    return balance;
  }

  record Card(String number, String pin) {}

  enum Choice {
    BALANCE,
    EXIT
  }

  interface Limits {
    long MOST = 1000;
  }

  private static class Line {
    String text;
  }
}
