package bank.grader.driver;

import bank.contract.AmountTooLargeException;
import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.CardLockedException;
import bank.contract.CardNotFoundException;
import bank.contract.Entry;
import bank.contract.InsufficientFundsException;
import bank.contract.Interest;
import bank.contract.InvalidAmountException;
import bank.contract.InvalidCardNumberException;
import bank.contract.InvalidPinException;
import bank.contract.PinChange;
import bank.contract.PinLock;
import bank.contract.SameAccountException;
import bank.contract.Statements;
import bank.contract.StorageException;
import bank.contract.ToDoException;
import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import bank.contract.Withdrawals;
import bank.contract.WrongPinException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Operates a bank in this very process. For the reference only, which is trusted code. */
final class DirectDriver implements BankDriver {
  private static final Map<Class<?>, Answer> ANSWERS =
      Map.of(
          SameAccountException.class, Answer.SAME_ACCOUNT,
          InvalidCardNumberException.class, Answer.INVALID_NUMBER,
          CardNotFoundException.class, Answer.NO_SUCH_CARD,
          InvalidAmountException.class, Answer.INVALID_AMOUNT,
          InsufficientFundsException.class, Answer.INSUFFICIENT_FUNDS,
          AmountTooLargeException.class, Answer.TOO_LARGE,
          WrongPinException.class, Answer.WRONG_PIN,
          InvalidPinException.class, Answer.INVALID_PIN,
          CardLockedException.class, Answer.LOCKED,
          StorageException.class, Answer.STORAGE_TROUBLE);

  private static final Map<Class<?>, Feature> FEATURES =
      Map.of(
          Withdrawals.class, Feature.WITHDRAWALS,
          PinChange.class, Feature.PIN_CHANGE,
          Statements.class, Feature.STATEMENTS,
          PinLock.class, Feature.PIN_LOCK,
          Interest.class, Feature.INTEREST,
          TurnoverReport.class, Feature.TURNOVER_REPORT);

  private final Bank bank;
  private final List<String> conversation = new ArrayList<>();
  private boolean killed;

  DirectDriver(Bank bank) {
    this.bank = bank;
  }

  @Override
  public DriverKind kind() {
    return DriverKind.DIRECT;
  }

  @Override
  public Set<Feature> features() {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    FEATURES.forEach(
        (type, feature) -> {
          if (type.isInstance(bank)) {
            features.add(feature);
          }
        });
    return features;
  }

  @Override
  public IssuedCard createAccount() {
    Card card = read("create account", bank::createAccount);
    return new IssuedCard(card.number(), card.pin());
  }

  @Override
  public LogIn logIn(String cardNumber, String pin) {
    return read("log in " + cardNumber + " " + pin, () -> tryLogIn(cardNumber, pin));
  }

  private LogIn tryLogIn(String cardNumber, String pin) {
    try {
      return bank.logIn(cardNumber, pin) ? LogIn.ACCEPTED : LogIn.REJECTED;
    } catch (CardLockedException locked) {
      return LogIn.LOCKED;
    }
  }

  @Override
  public long balance(IssuedCard card) {
    return read("balance " + card.number(), () -> bank.balance(card.number()));
  }

  @Override
  public Answer addIncome(IssuedCard card, long amount) {
    return change(
        "income " + card.number() + " " + amount, () -> bank.addIncome(card.number(), amount));
  }

  @Override
  public Answer transfer(IssuedCard sender, String receiverNumber, long amount) {
    return change(
        "transfer " + sender.number() + " " + receiverNumber + " " + amount,
        () -> bank.transfer(sender.number(), receiverNumber, amount));
  }

  @Override
  public Answer closeAccount(IssuedCard card) {
    return change("close account " + card.number(), () -> bank.closeAccount(card.number()));
  }

  @Override
  public Answer withdraw(IssuedCard card, long amount) {
    return change(
        "withdraw " + card.number() + " " + amount,
        () -> feature(Withdrawals.class).withdraw(card.number(), amount));
  }

  @Override
  public Answer changePin(IssuedCard card, String currentPin, String newPin) {
    return change(
        "change PIN " + card.number() + " " + currentPin + " " + newPin,
        () -> feature(PinChange.class).changePin(card.number(), currentPin, newPin));
  }

  @Override
  public List<Entry> statement(IssuedCard card) {
    return read(
        "statement " + card.number(), () -> feature(Statements.class).statement(card.number()));
  }

  @Override
  public Answer payInterest(int basisPoints) {
    return change(
        "interest " + basisPoints, () -> feature(Interest.class).payInterest(basisPoints));
  }

  @Override
  public long interestPaid(int basisPoints) {
    return read("interest " + basisPoints, () -> feature(Interest.class).payInterest(basisPoints));
  }

  @Override
  public boolean isLocked(IssuedCard card) {
    return read("is locked " + card.number(), () -> feature(PinLock.class).isLocked(card.number()));
  }

  @Override
  public List<Turnover> turnover() {
    return read("turnover", () -> feature(TurnoverReport.class).turnover());
  }

  @Override
  public List<String> conversation() {
    return List.copyOf(conversation);
  }

  /** Abandons the bank as it is; its process cannot be killed, for it is our own. */
  @Override
  public void kill() {
    killed = true;
  }

  @Override
  public void close() {
    if (!killed) {
      bank.close();
    }
  }

  /** Ends what a kill has left open, so that nothing outlives the program. */
  void release() {
    bank.close();
  }

  private <T> T feature(Class<T> type) {
    if (!type.isInstance(bank)) {
      throw new NotWritten(type.getSimpleName());
    }
    return type.cast(bank);
  }

  private <T> T read(String request, Supplier<T> operation) {
    try {
      T answer = operation.get();
      conversation.add(request + " -> " + answer);
      return answer;
    } catch (NotWritten notOffered) {
      throw notOffered;
    } catch (ToDoException toDo) {
      throw new NotWritten(toDo.getMessage());
    } catch (RuntimeException noAnswer) {
      conversation.add(request + " -> " + noAnswer);
      throw new UnreadableAnswer(noAnswer.toString());
    }
  }

  private Answer change(String request, Runnable operation) {
    Answer answer = attempt(operation);
    conversation.add(request + " -> " + answer);
    return answer;
  }

  private static Answer attempt(Runnable operation) {
    try {
      operation.run();
      return Answer.DONE;
    } catch (NotWritten notOffered) {
      throw notOffered;
    } catch (ToDoException toDo) {
      throw new NotWritten(toDo.getMessage());
    } catch (RuntimeException refusal) {
      return ANSWERS.getOrDefault(refusal.getClass(), Answer.CRASHED);
    }
  }
}
