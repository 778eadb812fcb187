package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import bank.progress.ProgressListener;
import bank.progress.ToDoExtension;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the tests of a bank have in common: a fresh folder for the database, banks that are opened
 * through the factory and closed after the test, and the check that something is refused. A test
 * that takes a minute hangs, for example in a loop that never finds a free number, and fails.
 */
@Tag(ProgressListener.TAG)
@ExtendWith(ToDoExtension.class)
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
abstract class BankContract {
  private static final String PROVIDER_FILE =
      "src/main/resources/META-INF/services/bank.contract.BankFactory";

  private final List<Bank> opened = new ArrayList<>();
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("bank");
  }

  /**
   * Cleans up as far as it goes. What close() does wrong is not reported here but by the tests of
   * close(), so that it does not make all other parts look wrong or unwritten.
   */
  @AfterEach
  void closeBanksAndDeleteFolder() throws IOException {
    for (Bank bank : opened) {
      catchThrowable(bank::close);
    }
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(BankContract::delete);
    }
    delete(folder);
  }

  /** Windows does not delete a file that a bank still has open; then it is left to the end. */
  private static void delete(Path file) {
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }

  /** Returns a path in this test's folder. Nothing is there yet. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Opens the bank in this test's usual database file. */
  Bank openBank() {
    return openBank(file("bank.db"));
  }

  /** Opens the bank in a database file. It is closed after the test. */
  Bank openBank(Path databaseFile) {
    Bank bank = factory().open(databaseFile);
    assertThat(bank).as("what your BankFactory.open returns").isNotNull();
    opened.add(bank);
    return bank;
  }

  /** Returns the bank as one with an optional feature, or skips the test. */
  static <T> T feature(Class<T> feature, Bank bank) {
    if (!feature.isInstance(bank)) {
      throw new ToDoException(
          "optional feature "
              + feature.getSimpleName()
              + ", an interface for your bank to implement");
    }
    return feature.cast(bank);
  }

  /** Opens an account that has so much money. */
  static Card accountWith(long balance, Bank bank) {
    Card card = bank.createAccount();
    if (balance > 0) {
      bank.addIncome(card.number(), balance);
    }
    return card;
  }

  /** Returns a PIN that this card does not have. */
  static String wrongPin(Card card) {
    return card.pin().equals("1234") ? "4321" : "1234";
  }

  static void assertLogsIn(Bank bank, Card card, String when) {
    assertThat(bank.logIn(card.number(), card.pin()))
        .as("logging in %s, card number %s, PIN %s", when, card.number(), card.pin())
        .isTrue();
  }

  static void assertBalance(Bank bank, Card card, long expected, String when) {
    assertThat(bank.balance(card.number())).as("the balance %s", when).isEqualTo(expected);
  }

  /** Checks that a request is refused, with this kind of exception and no other. */
  static void assertRefused(
      Class<? extends BankException> refusal, String request, Runnable operation) {
    Throwable thrown = catchThrowable(operation::run);
    String expectation = request + " must be refused with " + refusal.getSimpleName();
    if (thrown == null) {
      fail(expectation + ", but it was accepted.");
    } else if (!refusal.isInstance(thrown)) {
      fail(expectation + ", but it ended with " + thrown, thrown);
    }
  }

  private static BankFactory factory() {
    List<ServiceLoader.Provider<BankFactory>> providers;
    try {
      providers = ServiceLoader.load(BankFactory.class).stream().toList();
      if (providers.size() == 1) {
        return providers.get(0).get();
      }
    } catch (ServiceConfigurationError e) {
      return fail(
          "The class that "
              + PROVIDER_FILE
              + " names cannot be used. It must exist, implement BankFactory, and have a public"
              + " constructor without parameters. Java says: "
              + e.getMessage(),
          e);
    }
    if (providers.isEmpty()) {
      return fail(
          "There is no BankFactory. Write the full name of your factory class, for example"
              + " bank.student.StudentBankFactory, into the file "
              + PROVIDER_FILE);
    }
    return fail(
        "There are %d BankFactory classes: %s. Keep one of them in the file %s",
        providers.size(),
        providers.stream().map(provider -> provider.type().getName()).toList(),
        PROVIDER_FILE);
  }
}
