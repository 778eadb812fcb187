package bank.grader.driver;

import bank.contract.Entry;
import bank.contract.Turnover;
import java.util.List;
import java.util.Set;

/**
 * Operates one bank that is open on one database file. Requests are answered as the student's
 * program answers them, true or not; the checks judge.
 *
 * <p>Every method throws {@link ProgramEnded} if the program ends instead of answering, and {@link
 * NotWritten} if the part that it needs is a stub. A driver that cannot do its own work throws an
 * {@link IllegalStateException} or {@link java.io.UncheckedIOException}, which is the grader's
 * fault.
 *
 * <p>Requests name the whole card, because a console wants its PIN first.
 */
public interface BankDriver extends AutoCloseable {

  /** Returns how this driver works. */
  DriverKind kind();

  /** Returns the optional features that the bank offers. */
  Set<Feature> features();

  /**
   * Creates an account. A number or PIN of a wrong shape is returned as it came.
   *
   * @throws UnreadableAnswer if there is no card in the answer
   */
  IssuedCard createAccount();

  /** Tries to log in, and out again where that succeeded. */
  LogIn logIn(String cardNumber, String pin);

  /**
   * Asks for the balance.
   *
   * @throws UnreadableAnswer if there is no number in the answer
   */
  long balance(IssuedCard card);

  /** Adds income. */
  Answer addIncome(IssuedCard card, long amount);

  /** Transfers. */
  Answer transfer(IssuedCard sender, String receiverNumber, long amount);

  /** Closes an account. */
  Answer closeAccount(IssuedCard card);

  /** Withdraws; see {@link Feature#WITHDRAWALS}. */
  Answer withdraw(IssuedCard card, long amount);

  /** Changes the PIN; see {@link Feature#PIN_CHANGE}. */
  Answer changePin(IssuedCard card, String currentPin, String newPin);

  /** Lists the entries; see {@link Feature#STATEMENTS}. */
  List<Entry> statement(IssuedCard card);

  /** Pays interest to all accounts; see {@link Feature#INTEREST}. */
  Answer payInterest(int basisPoints);

  /**
   * Pays interest, and returns how much the bank says it has paid. Not for a console, which may say
   * so or not.
   *
   * @throws UnreadableAnswer if the bank refuses
   */
  long interestPaid(int basisPoints);

  /**
   * Asks whether a card is locked; see {@link Feature#PIN_LOCK}. Not for a console, which has no
   * such question.
   *
   * @throws UnreadableAnswer if the bank refuses
   */
  boolean isLocked(IssuedCard card);

  /** Sums up all accounts; see {@link Feature#TURNOVER_REPORT}. */
  List<Turnover> turnover();

  /** Returns all that was said and answered since the driver was made, in order, a line each. */
  List<String> conversation();

  /** Ends the program's process at once, as a power cut would. Only {@link #close} may follow. */
  void kill();

  /** Ends the program in any way, when nobody cares for its data any more. */
  default void discard() {
    close();
  }

  /** Ends the program in an orderly way where possible, and in any way in the end. */
  @Override
  void close();
}
