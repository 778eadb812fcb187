package bank.reference.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.contract.BankException;
import bank.contract.CardNotFoundException;
import bank.contract.Entry;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Long sequences of random operations, refused ones included, on the bank and on a model in memory.
 * Both must agree after every step: then no sequence creates money or loses any.
 */
class RandomOperationsTest extends StoreTest {
  private static final int STEPS = 250;
  private static final int RESTART_EVERY = 50;

  /** Chosen so that every refusal, and every success, comes up often. */
  private static final long[] AMOUNTS = {
    1, 2, 7, 100, 12_345, 1_000_000_000_000L, Long.MAX_VALUE / 2, Long.MAX_VALUE, 0, -1
  };

  private final ModelBank model = new ModelBank();
  private final List<String> numbers = new ArrayList<>(List.of(UNKNOWN));
  private final Set<String> outcomes = new HashSet<>();
  private Random random;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theBankAndTheModelAgreeAfterEveryStep(long seed) {
    random = new Random(seed);
    for (int step = 1; step <= STEPS; step++) {
      doSomething();
      assertThatBankAndModelAgree();
      if (step % RESTART_EVERY == 0) {
        reopen();
      }
    }
    assertThat(outcomes).as("kinds of outcomes that came up").hasSizeGreaterThanOrEqualTo(6);
  }

  private void doSomething() {
    String number = anyNumber();
    long amount = AMOUNTS[random.nextInt(AMOUNTS.length)];
    switch (random.nextInt(12)) {
      case 0, 1 -> open();
      case 2 -> close(number);
      case 3 -> payInterest(1 + random.nextInt(10_000));
      case 4, 5 -> addIncome(number, amount);
      case 6 -> withdraw(number, amount);
      default -> transfer(number, anyNumber(), amount);
    }
  }

  private String anyNumber() {
    return numbers.get(random.nextInt(numbers.size()));
  }

  private void open() {
    String number = bank.createAccount().number();
    model.open(number);
    numbers.add(number);
  }

  /** Closed numbers stay in the list: they must be as unknown as any. */
  private void close(String number) {
    both(() -> bank.closeAccount(number), () -> model.close(number));
  }

  private void payInterest(int basisPoints) {
    both(() -> bank.payInterest(basisPoints), () -> model.payInterest(basisPoints));
  }

  private void addIncome(String number, long amount) {
    both(() -> bank.addIncome(number, amount), () -> model.addIncome(number, amount));
  }

  private void withdraw(String number, long amount) {
    both(() -> bank.withdraw(number, amount), () -> model.withdraw(number, amount));
  }

  private void transfer(String sender, String receiver, long amount) {
    both(
        () -> bank.transfer(sender, receiver, amount),
        () -> model.transfer(sender, receiver, amount));
  }

  private void both(Runnable onBank, Runnable onModel) {
    String outcome = outcome(onBank);
    assertThat(outcome).isEqualTo(outcome(onModel));
    outcomes.add(outcome);
  }

  private static String outcome(Runnable operation) {
    try {
      operation.run();
      return "done";
    } catch (BankException refusal) {
      return refusal.getClass().getSimpleName();
    }
  }

  private void assertThatBankAndModelAgree() {
    for (String number : numbers) {
      BigInteger balance = model.balances().get(number);
      if (balance == null) {
        assertThatThrownBy(() -> bank.balance(number)).isInstanceOf(CardNotFoundException.class);
      } else {
        assertBalance(number, balance);
      }
    }
  }

  private void assertBalance(String number, BigInteger balance) {
    assertThat(bank.balance(number)).isEqualTo(balance.longValueExact());
    BigInteger sum =
        bank.statement(number).stream()
            .map(Entry::amount)
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);
    assertThat(sum).as("sum of the entries").isEqualTo(balance);
  }
}
