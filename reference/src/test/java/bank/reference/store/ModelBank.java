package bank.reference.store;

import bank.contract.AmountTooLargeException;
import bank.contract.CardNotFoundException;
import bank.contract.InsufficientFundsException;
import bank.contract.InvalidAmountException;
import bank.contract.SameAccountException;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/** The rules of money in a few lines of memory, for comparison. Numbers are taken to be valid. */
final class ModelBank {
  private static final BigInteger LIMIT = BigInteger.valueOf(Long.MAX_VALUE);
  private static final BigInteger WHOLE = BigInteger.valueOf(10_000);

  private final Map<String, BigInteger> balances = new TreeMap<>();

  Map<String, BigInteger> balances() {
    return Map.copyOf(balances);
  }

  void open(String number) {
    balances.put(number, BigInteger.ZERO);
  }

  void close(String number) {
    find(number);
    balances.remove(number);
  }

  void addIncome(String number, long amount) {
    BigInteger balance = find(number);
    requirePositive(amount);
    balances.put(number, limited(balance.add(BigInteger.valueOf(amount))));
  }

  void withdraw(String number, long amount) {
    BigInteger balance = find(number);
    requirePositive(amount);
    balances.put(number, covered(balance.subtract(BigInteger.valueOf(amount))));
  }

  void transfer(String sender, String receiver, long amount) {
    if (sender.equals(receiver)) {
      throw new SameAccountException();
    }
    BigInteger receiverBalance = find(receiver);
    BigInteger senderBalance = find(sender);
    requirePositive(amount);
    BigInteger left = covered(senderBalance.subtract(BigInteger.valueOf(amount)));
    balances.put(receiver, limited(receiverBalance.add(BigInteger.valueOf(amount))));
    balances.put(sender, left);
  }

  void payInterest(int basisPoints) {
    balances.values().forEach(balance -> limited(balance.add(interest(balance, basisPoints))));
    balances.replaceAll((number, balance) -> balance.add(interest(balance, basisPoints)));
  }

  private static BigInteger interest(BigInteger balance, int basisPoints) {
    return balance.multiply(BigInteger.valueOf(basisPoints)).divide(WHOLE);
  }

  private BigInteger find(String number) {
    BigInteger balance = balances.get(number);
    if (balance == null) {
      throw new CardNotFoundException();
    }
    return balance;
  }

  private static void requirePositive(long amount) {
    if (amount <= 0) {
      throw new InvalidAmountException();
    }
  }

  private static BigInteger limited(BigInteger balance) {
    if (balance.compareTo(LIMIT) > 0) {
      throw new AmountTooLargeException();
    }
    return balance;
  }

  private static BigInteger covered(BigInteger balance) {
    if (balance.signum() < 0) {
      throw new InsufficientFundsException();
    }
    return balance;
  }
}
