package bank.grader.flaws;

import bank.contract.Bank;
import bank.contract.BankFactory;
import bank.contract.CardNotFoundException;
import bank.reference.store.SqliteBankFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens banks that all have the one flaw that the system property {@link Flaw#PROPERTY} names. */
public final class FlawedBankFactory implements BankFactory {
  private final Flaw flaw = Flaw.valueOf(System.getProperty(Flaw.PROPERTY));

  @Override
  public Bank open(Path databaseFile) {
    if (flaw == Flaw.FORGETTING) {
      forget(databaseFile);
    }
    Bank sound = new SqliteBankFactory().open(databaseFile);
    return (Bank)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            sound.getClass().getInterfaces(),
            (proxy, method, arguments) -> call(sound, method, arguments));
  }

  private Object call(Bank sound, Method method, Object[] arguments) throws Throwable {
    if (flaw == Flaw.ANY_PIN && method.getName().equals("logIn")) {
      return exists(sound, (String) arguments[0]);
    }
    if (flaw == Flaw.CLOSED_ACCOUNT && method.getName().equals("closeAccount")) {
      return null;
    }
    try {
      Object result = method.invoke(sound, arguments);
      if (flaw == Flaw.MONEY_FROM_NOTHING && method.getName().equals("transfer")) {
        sound.addIncome((String) arguments[0], (Long) arguments[2]);
      }
      return result;
    } catch (InvocationTargetException e) {
      if (flaw.hides(method.getName(), e.getCause())) {
        return null;
      }
      throw e.getCause();
    }
  }

  private static boolean exists(Bank sound, String cardNumber) {
    try {
      sound.balance(cardNumber);
      return true;
    } catch (CardNotFoundException e) {
      return false;
    }
  }

  private static void forget(Path databaseFile) {
    try {
      Files.deleteIfExists(databaseFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
