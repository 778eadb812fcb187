package bank.reference.store;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.Entry;
import bank.contract.Interest;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.InvalidPinException;
import bank.contract.PinChange;
import bank.contract.PinLock;
import bank.contract.SameAccountException;
import bank.contract.Statements;
import bank.contract.StorageException;
import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import bank.contract.Withdrawals;
import bank.contract.WrongPinException;
import bank.reference.card.CardIssuer;
import bank.reference.card.CardNumber;
import bank.reference.card.Pin;
import bank.reference.card.PinHash;
import bank.reference.card.PinHasher;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A bank with all required operations and all optional features, in one SQLite file.
 *
 * <p>Each operation is one transaction: what the rules ask for is read, checked and changed while
 * nobody else can write, and a refusal leaves nothing behind.
 */
public final class SqliteBank
    implements Bank, Withdrawals, PinChange, Statements, PinLock, Interest, TurnoverReport {

  /** Far longer than any of our transactions, and short enough for a customer to wait. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final int HIGHEST_RATE = 10_000;

  private final Database database;
  private final AccountTable accounts;
  private final EntryTable entries;
  private final CardIssuer issuer;
  private final PinHasher hasher;
  private final PinCheck pinCheck;

  private SqliteBank(Database database, CardIssuer issuer) {
    this.database = database;
    this.accounts = new AccountTable(database.connection());
    this.entries = new EntryTable(database.connection());
    this.issuer = issuer;
    this.hasher = new PinHasher();
    this.pinCheck = new PinCheck(accounts, hasher);
  }

  /**
   * Opens the bank that is stored in a file; a file that does not exist becomes an empty bank.
   *
   * @throws StorageException if the file cannot be used; it is left as it was
   */
  public static SqliteBank open(Path file) {
    return open(file, PATIENCE, new CardIssuer(new SecureRandom()));
  }

  /** Opens a bank that waits for others, and draws cards, as a test wants it to. */
  static SqliteBank open(Path file, Duration patience, CardIssuer issuer) {
    Database database = Database.connect(file, patience);
    try {
      new Schema(database).bringUpToDate();
      new Settings(database).apply();
      return new SqliteBank(database, issuer);
    } catch (StorageException unusable) {
      database.close();
      throw unusable;
    }
  }

  @Override
  public Card createAccount() {
    Card card = issuer.issue();
    while (!isAdded(card)) {
      card = issuer.issue();
    }
    return card;
  }

  private boolean isAdded(Card card) {
    // Hashing takes long for a computer: nobody else should have to wait for it.
    PinHash pinHash = hasher.hash(card.pin());
    return database.write(() -> accounts.insert(card.number(), pinHash));
  }

  @Override
  public boolean logIn(String cardNumber, String pin) {
    return database.write(() -> pinCheck.logIn(cardNumber, pin));
  }

  @Override
  public boolean isLocked(String cardNumber) {
    return database.read(() -> accounts.get(cardNumber).isLocked());
  }

  @Override
  public void changePin(String cardNumber, String currentPin, String newPin) {
    database.change(
        () -> {
          Account account = accounts.get(cardNumber);
          if (!hasher.matches(currentPin, account.pinHash())) {
            throw new WrongPinException();
          }
          if (!Pin.isValid(newPin)) {
            throw new InvalidPinException();
          }
          accounts.setPinHash(account, hasher.hash(newPin));
        });
  }

  @Override
  public long balance(String cardNumber) {
    return database.read(() -> accounts.get(cardNumber).balance());
  }

  @Override
  public List<Entry> statement(String cardNumber) {
    return database.read(() -> entries.list(accounts.get(cardNumber)));
  }

  @Override
  public void addIncome(String cardNumber, long amount) {
    database.change(
        () -> {
          Account account = accounts.get(cardNumber);
          requirePositive(amount);
          book(Posting.credit(account, Entry.Kind.INCOME, amount));
        });
  }

  @Override
  public void withdraw(String cardNumber, long amount) {
    database.change(
        () -> {
          Account account = accounts.get(cardNumber);
          requirePositive(amount);
          book(Posting.debit(account, Entry.Kind.WITHDRAWAL, amount));
        });
  }

  /**
   * Tells whether a transfer to this receiver would be refused whatever the amount, so that a
   * customer need not be asked for one. {@link #transfer} itself makes the same check.
   *
   * @throws SameAccountException if the receiver is the sender
   * @throws InvalidCardNumberException if the receiver's number is not a valid card number
   * @throws bank.contract.CardNotFoundException if there is no such receiver
   */
  public void checkReceiver(String senderNumber, String receiverNumber) {
    database.read(() -> receiver(senderNumber, receiverNumber));
  }

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    database.change(
        () -> {
          Account receiver = receiver(senderNumber, receiverNumber);
          Account sender = accounts.get(senderNumber);
          requirePositive(amount);
          book(
              Posting.debit(sender, Entry.Kind.TRANSFER_OUT, amount),
              Posting.credit(receiver, Entry.Kind.TRANSFER_IN, amount));
        });
  }

  private Account receiver(String senderNumber, String receiverNumber) throws SQLException {
    if (receiverNumber.equals(senderNumber)) {
      throw new SameAccountException();
    }
    if (!CardNumber.isValid(receiverNumber)) {
      throw new InvalidCardNumberException();
    }
    return accounts.get(receiverNumber);
  }

  /** Stores postings that belong together: there is no other way to change a balance. */
  private void book(Posting... postings) throws SQLException {
    accounts.updateBalances(postings);
    entries.insert(postings);
  }

  private static void requirePositive(long amount) {
    if (amount <= 0) {
      throw new InvalidAmountException();
    }
  }

  @Override
  public long payInterest(int basisPoints) {
    if (basisPoints < 1 || basisPoints > HIGHEST_RATE) {
      throw new InvalidAmountException();
    }
    InterestPayment payment = new InterestPayment(database.connection());
    return database.write(() -> payment.pay(basisPoints));
  }

  @Override
  public List<Turnover> turnover() {
    return database.read(entries::turnover);
  }

  @Override
  public void closeAccount(String cardNumber) {
    database.change(() -> accounts.delete(accounts.get(cardNumber)));
  }

  @Override
  public void close() {
    database.close();
  }
}
