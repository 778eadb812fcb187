package bank.grader.suite;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.Entry;
import bank.contract.Interest;
import bank.contract.PinChange;
import bank.contract.PinLock;
import bank.contract.Statements;
import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import bank.contract.Withdrawals;
import bank.reference.store.SqliteBankFactory;
import java.nio.file.Path;
import java.util.List;

/** The reference, for tests to change one thing about it. */
class ChangedBank
    implements Bank, Withdrawals, PinChange, Statements, PinLock, Interest, TurnoverReport {
  private final Bank reference;

  ChangedBank(Path databaseFile) {
    reference = new SqliteBankFactory().open(databaseFile);
  }

  private <T> T reference(Class<T> feature) {
    return feature.cast(reference);
  }

  @Override
  public Card createAccount() {
    return reference.createAccount();
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    return reference.logIn(cardNumber, pin);
  }

  @Override
  public long balance(String cardNumber) {
    return reference.balance(cardNumber);
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    reference.addIncome(cardNumber, amount);
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    reference.transfer(senderNumber, receiverNumber, amount);
  }

  @Override
  public void closeAccount(String cardNumber) {
    reference.closeAccount(cardNumber);
  }

  @Override
  public void withdraw(String cardNumber, long amount) {
    reference(Withdrawals.class).withdraw(cardNumber, amount);
  }

  @Override
  public void changePin(String cardNumber, String currentPin, String newPin) {
    reference(PinChange.class).changePin(cardNumber, currentPin, newPin);
  }

  @Override
  public List<Entry> statement(String cardNumber) {
    return reference(Statements.class).statement(cardNumber);
  }

  @Override
  public boolean isLocked(String cardNumber) {
    return reference(PinLock.class).isLocked(cardNumber);
  }

  @Override
  public long payInterest(int basisPoints) {
    return reference(Interest.class).payInterest(basisPoints);
  }

  @Override
  public List<Turnover> turnover() {
    return reference(TurnoverReport.class).turnover();
  }

  @Override
  public void close() {
    reference.close();
  }
}
