package bank.grader.driver;

import bank.contract.Entry;
import bank.contract.Turnover;
import bank.grader.host.Frame;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Operates a {@code Bank} in a child process by calling its methods there. */
final class RemoteDriver implements BankDriver {
  /** Class, message and place. */
  private static final int FAILURE_FIELDS = 3;

  private static final String CONTRACT = "bank.contract.";

  private static final Map<String, Answer> REFUSALS =
      Map.of(
          CONTRACT + "SameAccountException", Answer.SAME_ACCOUNT,
          CONTRACT + "InvalidCardNumberException", Answer.INVALID_NUMBER,
          CONTRACT + "CardNotFoundException", Answer.NO_SUCH_CARD,
          CONTRACT + "InvalidAmountException", Answer.INVALID_AMOUNT,
          CONTRACT + "InsufficientFundsException", Answer.INSUFFICIENT_FUNDS,
          CONTRACT + "AmountTooLargeException", Answer.TOO_LARGE,
          CONTRACT + "WrongPinException", Answer.WRONG_PIN,
          CONTRACT + "InvalidPinException", Answer.INVALID_PIN,
          CONTRACT + "CardLockedException", Answer.LOCKED,
          CONTRACT + "StorageException", Answer.STORAGE_TROUBLE);

  private final Child child;
  private final Limits limits;
  private final Patience patience;
  private final Consumer<Child> afterwards;
  private final Conversation conversation = new Conversation(false);
  private Set<Feature> features = Set.of();
  private boolean closed;

  /**
   * Takes a child over.
   *
   * @param afterwards what to do with the child when the bank is closed
   */
  RemoteDriver(Child child, Limits limits, Patience patience, Consumer<Child> afterwards) {
    this.child = child;
    this.limits = limits;
    this.patience = patience;
    this.afterwards = afterwards;
  }

  /** Opens the bank. If that fails, the driver must be closed all the same. */
  void open(String factory, String fileName) {
    Frame answer = exchange("open", () -> child.begin(Frame.of("open", factory, fileName)));
    features = read(answer, RemoteDriver::featuresIn);
  }

  @Override
  public DriverKind kind() {
    return DriverKind.REMOTE;
  }

  @Override
  public Set<Feature> features() {
    return features;
  }

  @Override
  public IssuedCard createAccount() {
    Frame answer = patience.ask(Errand.CREATE_ACCOUNT, () -> call("create account", "create"));
    return read(answer, f -> new IssuedCard(f.field(0), f.field(1)));
  }

  @Override
  public LogIn logIn(String cardNumber, String pin) {
    Frame answer = call("log in " + cardNumber + " " + pin, "log-in", cardNumber, pin);
    if (answer.kind().equals("threw") && answerTo(answer) == Answer.LOCKED) {
      return LogIn.LOCKED;
    }
    return read(answer, f -> truth(f.field(0)) ? LogIn.ACCEPTED : LogIn.REJECTED);
  }

  @Override
  public long balance(IssuedCard card) {
    return read(
        call("balance " + card.number(), "balance", card.number()),
        f -> Long.parseLong(f.field(0)));
  }

  @Override
  public Answer addIncome(IssuedCard card, long amount) {
    return change("income " + card.number() + " " + amount, "income", card.number(), amount);
  }

  @Override
  public Answer transfer(IssuedCard sender, String receiverNumber, long amount) {
    return change(
        "transfer " + sender.number() + " to " + receiverNumber + " " + amount,
        "transfer",
        sender.number(),
        receiverNumber,
        amount);
  }

  @Override
  public Answer closeAccount(IssuedCard card) {
    return change("close account " + card.number(), "close-account", card.number());
  }

  @Override
  public Answer withdraw(IssuedCard card, long amount) {
    expectOffered(Feature.WITHDRAWALS);
    return change("withdraw " + card.number() + " " + amount, "withdraw", card.number(), amount);
  }

  @Override
  public Answer changePin(IssuedCard card, String currentPin, String newPin) {
    expectOffered(Feature.PIN_CHANGE);
    return change(
        "change PIN " + card.number() + " from " + currentPin + " to " + newPin,
        "change-pin",
        card.number(),
        currentPin,
        newPin);
  }

  @Override
  public List<Entry> statement(IssuedCard card) {
    expectOffered(Feature.STATEMENTS);
    return read(
        call("statement " + card.number(), "statement", card.number()),
        f ->
            rows(
                f,
                row ->
                    new Entry(
                        Entry.Kind.valueOf(row.get(0)),
                        Long.parseLong(row.get(1)),
                        Long.parseLong(row.get(2)))));
  }

  @Override
  public Answer payInterest(int basisPoints) {
    expectOffered(Feature.INTEREST);
    return change("interest " + basisPoints, "interest", basisPoints);
  }

  @Override
  public long interestPaid(int basisPoints) {
    expectOffered(Feature.INTEREST);
    return read(
        call("interest " + basisPoints, "interest", basisPoints), f -> Long.parseLong(f.field(0)));
  }

  @Override
  public boolean isLocked(IssuedCard card) {
    expectOffered(Feature.PIN_LOCK);
    return read(
        call("is locked " + card.number(), "is-locked", card.number()), f -> truth(f.field(0)));
  }

  @Override
  public List<Turnover> turnover() {
    expectOffered(Feature.TURNOVER_REPORT);
    return read(
        call("turnover", "turnover"),
        f ->
            rows(
                f,
                row ->
                    new Turnover(
                        row.get(0), Long.parseLong(row.get(1)), Long.parseLong(row.get(2)))));
  }

  @Override
  public List<String> conversation() {
    return conversation.lines();
  }

  @Override
  public void kill() {
    child.kill();
    conversation.add("(killed)");
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (child.isRunning() && patience.isWorth(Farewell.REQUEST)) {
        child.send(Frame.of("close"));
        awaitEnd();
      }
    } catch (ProgramEnded end) {
      if (end.ending() == Ending.TIMED_OUT) {
        patience.noteIgnored(Farewell.REQUEST);
      }
      conversation.add("close -> " + end.ending());
    } finally {
      afterwards.accept(child);
    }
  }

  private void awaitEnd() {
    AnswerTime time = child.allow(limits.ending());
    Frame frame = child.next(time);
    while (!frame.kind().equals("finished")) {
      if (frame.kind().equals("threw") && frame.fields().size() == FAILURE_FIELDS) {
        conversation.add("close -> " + words(frame));
      }
      frame = child.next(time);
    }
  }

  private void expectOffered(Feature feature) {
    if (!features.contains(feature)) {
      throw new NotWritten(feature.name());
    }
  }

  private Answer change(String request, Object... call) {
    Frame answer = call(request, call);
    return answer.kind().equals("value") ? Answer.DONE : answerTo(answer);
  }

  private Frame call(String request, Object... call) {
    return exchange(request, () -> child.send(Frame.of("call", call)));
  }

  /** Sends a request, waits for its answer and writes both down. */
  private Frame exchange(String request, Runnable sending) {
    try {
      sending.run();
      Frame answer = answer();
      conversation.add(request + " -> " + words(answer));
      if (answer.kind().equals("to-do")) {
        throw new NotWritten(answer.field(1));
      }
      return answer;
    } catch (ProgramEnded end) {
      conversation.add(request + " -> " + end.ending());
      throw patience.note(end);
    }
  }

  private Frame answer() {
    AnswerTime time = child.allow(patience.answer());
    Frame frame = child.next(time);
    while (frame.kind().equals("out")) {
      conversation.printed(StackTraces.withoutHost(frame.field(0)));
      frame = child.next(time);
    }
    boolean isFailure = Set.of("threw", "to-do").contains(frame.kind());
    if (isFailure ? frame.fields().size() != FAILURE_FIELDS : !frame.kind().equals("value")) {
      throw child.broken(frame.line());
    }
    return frame;
  }

  /** Reads a value that the host cannot have sent otherwise. */
  private <T> T read(Frame answer, Function<Frame, T> reading) {
    if (!answer.kind().equals("value")) {
      throw new UnreadableAnswer(words(answer));
    }
    try {
      return reading.apply(answer);
    } catch (IllegalArgumentException e) {
      throw patience.note(child.broken(answer.line()));
    }
  }

  private static Answer answerTo(Frame threw) {
    return REFUSALS.getOrDefault(threw.field(0), Answer.CRASHED);
  }

  private static String words(Frame answer) {
    if (answer.kind().equals("value")) {
      return answer.fields().isEmpty() ? "done" : String.join(" ", answer.fields());
    }
    String place = answer.field(2).isEmpty() ? "" : " (" + answer.field(2) + ")";
    return answer.field(0) + ": " + answer.field(1) + place;
  }

  private static Set<Feature> featuresIn(Frame answer) {
    Set<Feature> offered = EnumSet.noneOf(Feature.class);
    answer.fields().forEach(name -> offered.add(Feature.valueOf(name)));
    return offered;
  }

  private static boolean truth(String text) {
    if (!Set.of("true", "false").contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return text.equals("true");
  }

  private static <T> List<T> rows(Frame answer, Function<List<String>, T> reading) {
    List<T> rows = new ArrayList<>();
    for (int i = 0; i + 2 < answer.fields().size(); i += 3) {
      rows.add(reading.apply(answer.fields().subList(i, i + 3)));
    }
    return rows;
  }
}
