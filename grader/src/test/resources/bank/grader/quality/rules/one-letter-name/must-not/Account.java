package banking;

import java.util.List;

class Account {
  private long balance;

  void addAll(List<Long> amounts) {
    for (int i = 0; i < amounts.size(); i++) {
      balance += amounts.get(i);
    }
    for (long x : amounts) {
      balance += x;
    }
    amounts.forEach(a -> balance += a);
    try {
      balance = Math.addExact(balance, 1);
    } catch (ArithmeticException e) {
      System.out.println(e.getMessage());
    }
    int d = 9;
    balance += d;
  }
}
