package kz.sdu.bank;

import bank.contract.AmountTooLargeException;
import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.CardLockedException;
import bank.contract.Entry;
import bank.contract.Interest;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.InvalidPinException;
import bank.contract.PinChange;
import bank.contract.PinLock;
import bank.contract.SameAccountException;
import bank.contract.Statements;
import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import bank.contract.Withdrawals;
import bank.contract.WrongPinException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import kz.sdu.bank.sql.StoredCard;
import kz.sdu.bank.sql.Transactions;

/** The bank: six operations and all optional features, each in one transaction. */
public class TengeBank
    implements Bank, Withdrawals, PinChange, Statements, PinLock, Interest, TurnoverReport {
  private static final int ALLOWED_WRONG_PINS = 3;
  private static final int WHOLE = 10_000;

  /** What an operation does with the ledger of its transaction. */
  private interface Operation<T> {
    T run(Ledger ledger) throws SQLException;
  }

  private final Transactions transactions;
  private final CardGenerator generator = new CardGenerator();

  /** Opens the bank on a database file, which is created if it does not exist. */
  public TengeBank(Path databaseFile) {
    transactions = new Transactions(databaseFile);
  }

  @Override
  public Card createAccount() {
    return inTransaction(
        ledger -> {
          Card card = generator.next();
          while (!ledger.cards().insert(card)) {
            card = generator.next();
          }
          return card;
        });
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    return inTransaction(
        ledger -> {
          StoredCard card = ledger.cards().find(cardNumber).orElse(null);
          return card != null && checkPin(ledger, card, pin);
        });
  }

  private boolean checkPin(Ledger ledger, StoredCard card, String pin) throws SQLException {
    if (card.wrongPins() >= ALLOWED_WRONG_PINS) {
      throw new CardLockedException();
    }
    boolean right = card.pin().equals(pin);
    ledger.cards().setWrongPins(card.id(), right ? 0 : card.wrongPins() + 1);
    return right;
  }

  @Override
  public long balance(String cardNumber) {
    return inTransaction(ledger -> ledger.card(cardNumber).balance());
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    inTransaction(
        ledger -> {
          StoredCard card = ledger.card(cardNumber);
          Ledger.requirePositive(amount);
          ledger.credit(card, Entry.Kind.INCOME, amount);
          return null;
        });
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    inTransaction(
        ledger -> {
          StoredCard receiver = findReceiver(ledger, senderNumber, receiverNumber);
          StoredCard sender = ledger.card(senderNumber);
          Ledger.requirePositive(amount);
          ledger.debit(sender, Entry.Kind.TRANSFER_OUT, amount);
          ledger.credit(receiver, Entry.Kind.TRANSFER_IN, amount);
          return null;
        });
  }

  /**
   * Refuses a receiver to whom the sender cannot transfer. The console asks this before it asks for
   * the amount.
   */
  public void checkReceiver(String senderNumber, String receiverNumber) {
    inTransaction(ledger -> findReceiver(ledger, senderNumber, receiverNumber));
  }

  private StoredCard findReceiver(Ledger ledger, String senderNumber, String receiverNumber)
      throws SQLException {
    if (senderNumber.equals(receiverNumber)) {
      throw new SameAccountException();
    }
    if (!Luhn.accepts(receiverNumber)) {
      throw new InvalidCardNumberException();
    }
    return ledger.card(receiverNumber);
  }

  @Override
  public void closeAccount(String cardNumber) {
    inTransaction(
        ledger -> {
          ledger.cards().delete(ledger.card(cardNumber).id());
          return null;
        });
  }

  @Override
  public void withdraw(String cardNumber, long amount) {
    inTransaction(
        ledger -> {
          StoredCard card = ledger.card(cardNumber);
          Ledger.requirePositive(amount);
          ledger.debit(card, Entry.Kind.WITHDRAWAL, amount);
          return null;
        });
  }

  @Override
  public void changePin(String cardNumber, String currentPin, String newPin) {
    inTransaction(
        ledger -> {
          StoredCard card = ledger.card(cardNumber);
          if (!card.pin().equals(currentPin)) {
            throw new WrongPinException();
          }
          if (!newPin.matches("[0-9]{4}")) {
            throw new InvalidPinException();
          }
          ledger.cards().setPin(card.id(), newPin);
          return null;
        });
  }

  @Override
  public List<Entry> statement(String cardNumber) {
    return inTransaction(ledger -> ledger.entries().of(ledger.card(cardNumber).id()));
  }

  @Override
  public boolean isLocked(String cardNumber) {
    return inTransaction(ledger -> ledger.card(cardNumber).wrongPins() >= ALLOWED_WRONG_PINS);
  }

  @Override
  public long payInterest(int basisPoints) {
    if (basisPoints < 1 || basisPoints > WHOLE) {
      throw new InvalidAmountException();
    }
    return inTransaction(
        ledger -> {
          long paid = 0;
          for (String number : ledger.cards().withMoney()) {
            paid = add(paid, payInterest(ledger, ledger.card(number), basisPoints));
          }
          return paid;
        });
  }

  private long payInterest(Ledger ledger, StoredCard card, int basisPoints) throws SQLException {
    long interest =
        card.balance() / WHOLE * basisPoints + card.balance() % WHOLE * basisPoints / WHOLE;
    if (interest > 0) {
      ledger.credit(card, Entry.Kind.INTEREST, interest);
    }
    return interest;
  }

  private static long add(long sum, long amount) {
    if (sum > Long.MAX_VALUE - amount) {
      throw new AmountTooLargeException();
    }
    return sum + amount;
  }

  @Override
  public List<Turnover> turnover() {
    return inTransaction(ledger -> ledger.cards().turnover());
  }

  @Override
  public void close() {
    transactions.close();
  }

  private <T> T inTransaction(Operation<T> operation) {
    return transactions.run(connection -> operation.run(new Ledger(connection)));
  }
}
