package bank.grader.driver;

import bank.contract.Entry;
import bank.contract.Turnover;
import bank.grader.driver.wording.Action;
import bank.grader.driver.wording.Printed;
import bank.grader.driver.wording.Question;
import bank.grader.driver.wording.Words;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Operates a bank through the dialogue of its console program, as a person would: signs in with the
 * card of each request, makes the request, and reads the answer.
 */
final class ConsoleDriver implements BankDriver {
  private static final Map<Action, Feature> FEATURES =
      new EnumMap<>(
          Map.of(
              Action.WITHDRAW, Feature.WITHDRAWALS,
              Action.CHANGE_PIN, Feature.PIN_CHANGE,
              Action.STATEMENT, Feature.STATEMENTS,
              Action.INTEREST, Feature.INTEREST,
              Action.TURNOVER, Feature.TURNOVER_REPORT));

  private static final Pattern WELCOME =
      Words.any(
          "logged\\W*in|success|welcome",
          "вошли|вход выполнен|добро пожаловать|успешн",
          "кірдіңіз|қош келдіңіз|сәтті");

  private static final Pattern REJECTION =
      Words.any(
          "wrong|incorrect|invalid|mistake|not (found|exist)|fail|denied",
          "неверн|неправильн|ошиб|не найден|не существ",
          "қате|дұрыс емес|табылмады");

  private static final int PERCENT = 100;

  private final ConsoleSession session;
  private final Conversation conversation;
  private final AnswerReader answers;
  private final Patience patience;
  private final Set<Feature> features;
  private Optional<IssuedCard> signedIn = Optional.empty();
  private Optional<IssuedCard> lastCard = Optional.empty();
  private boolean ended;
  private boolean closed;

  /**
   * Takes over a program that is not started yet.
   *
   * @param features what is known of its features beforehand
   */
  ConsoleDriver(
      ConsoleSession session,
      Conversation conversation,
      AnswerReader answers,
      Patience patience,
      Set<Feature> features) {
    this.session = session;
    this.conversation = conversation;
    this.answers = answers;
    this.patience = patience;
    this.features = features;
  }

  /** Starts the program. If that fails, the driver must be closed all the same. */
  void open() {
    answers.wentWell(guarded(session::start).text());
  }

  @Override
  public DriverKind kind() {
    return DriverKind.CONSOLE;
  }

  @Override
  public Set<Feature> features() {
    Set<Feature> offered = EnumSet.noneOf(Feature.class);
    offered.addAll(features);
    session.offered().stream()
        .filter(FEATURES::containsKey)
        .map(FEATURES::get)
        .forEach(offered::add);
    return offered;
  }

  @Override
  public IssuedCard createAccount() {
    signOut();
    Reply reply = patience.ask(Errand.CREATE_ACCOUNT, () -> ask(Action.CREATE_ACCOUNT, new Form()));
    IssuedCard card =
        Printed.card(reply.text())
            .map(printed -> new IssuedCard(printed.number(), printed.pin()))
            .orElseThrow(() -> new UnreadableAnswer(reply.text().strip()));
    answers.wentWell(reply.text());
    lastCard = Optional.of(card);
    return card;
  }

  /** Signs in, and stays so until a request needs another card: it saves half of the dialogue. */
  @Override
  public LogIn logIn(String cardNumber, String pin) {
    signOut();
    return enter(new IssuedCard(cardNumber, pin));
  }

  private LogIn enter(IssuedCard card) {
    Form form = new Form().then(Question.CARD, card.number()).then(Question.PIN, card.pin());
    Reply reply = ask(Action.LOG_IN, form);
    if (isSignedIn(reply)) {
      answers.wentWell(reply.text());
      signedIn = Optional.of(card);
      lastCard = signedIn;
      return LogIn.ACCEPTED;
    }
    return answers.read(reply.text()) == Answer.LOCKED ? LogIn.LOCKED : LogIn.REJECTED;
  }

  @Override
  public long balance(IssuedCard card) {
    signIn(card);
    Reply reply = ask(Action.BALANCE, new Form());
    try {
      return Printed.balance(reply.text())
          .map(BigDecimal::longValueExact)
          .orElseThrow(() -> new UnreadableAnswer(reply.text().strip()));
    } catch (ArithmeticException e) {
      throw new UnreadableAnswer(reply.text().strip());
    }
  }

  @Override
  public Answer addIncome(IssuedCard card, long amount) {
    signIn(card);
    return change(Action.ADD_INCOME, new Form().then(Question.AMOUNT, String.valueOf(amount)));
  }

  @Override
  public Answer transfer(IssuedCard sender, String receiverNumber, long amount) {
    signIn(sender);
    return change(
        Action.TRANSFER,
        new Form()
            .then(Question.CARD, receiverNumber)
            .then(Question.AMOUNT, String.valueOf(amount))
            .ifAsked(Question.PIN, sender.pin()));
  }

  @Override
  public Answer closeAccount(IssuedCard card) {
    signIn(card);
    Form form = new Form().ifAsked(Question.PIN, card.pin()).ifAsked(Question.CARD, card.number());
    Reply reply = ask(Action.CLOSE_ACCOUNT, form);
    Answer answer = answers.read(reply.text());
    boolean isOut = !reply.showsSignedIn();
    if (isOut) {
      signedIn = Optional.empty();
    }
    return answer == Answer.UNCLEAR && reply.showsSignedOut() ? Answer.DONE : answer;
  }

  @Override
  public Answer withdraw(IssuedCard card, long amount) {
    signIn(card);
    return change(
        Action.WITHDRAW,
        new Form().then(Question.AMOUNT, String.valueOf(amount)).ifAsked(Question.PIN, card.pin()));
  }

  @Override
  public Answer changePin(IssuedCard card, String currentPin, String newPin) {
    signIn(card);
    Form form =
        new Form()
            .then(Question.CURRENT_PIN, currentPin)
            .then(Question.NEW_PIN, newPin)
            .ifAsked(Question.REPEATED_PIN, newPin)
            .ifAsked(Question.PIN, currentPin);
    return change(Action.CHANGE_PIN, form);
  }

  @Override
  public List<Entry> statement(IssuedCard card) {
    signIn(card);
    return StatementReader.entries(ask(Action.STATEMENT, new Form()).text());
  }

  @Override
  public Answer payInterest(int basisPoints) {
    lastCard.ifPresent(this::signIn);
    BigDecimal percent = BigDecimal.valueOf(basisPoints).divide(BigDecimal.valueOf(PERCENT));
    return change(
        Action.INTEREST,
        new Form()
            .then(Question.AMOUNT, percent.stripTrailingZeros().toPlainString())
            .ifAsked(Question.BASIS_POINTS, String.valueOf(basisPoints)));
  }

  @Override
  public long interestPaid(int basisPoints) {
    throw new IllegalStateException("a console need not say what was paid");
  }

  @Override
  public boolean isLocked(IssuedCard card) {
    throw new IllegalStateException("a console cannot be asked for locks");
  }

  @Override
  public List<Turnover> turnover() {
    lastCard.ifPresent(this::signIn);
    return StatementReader.turnover(ask(Action.TURNOVER, new Form()).text());
  }

  @Override
  public List<String> conversation() {
    return conversation.lines();
  }

  @Override
  public void kill() {
    session.kill();
  }

  @Override
  public void discard() {
    if (!closed) {
      closed = true;
      session.close();
    }
  }

  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (!ended && !session.isLost() && patience.isWorth(Farewell.REQUEST)) {
      session.leave();
    }
    session.close();
  }

  private Answer change(Action action, Form form) {
    return answers.read(ask(action, form).text());
  }

  private Reply ask(Action action, Form form) {
    Reply reply = guarded(() -> session.ask(action, form));
    if (reply.showsSignedOut()) {
      signedIn = Optional.empty();
    }
    return reply;
  }

  private static boolean isSignedIn(Reply reply) {
    if (reply.showsSignedIn() || reply.showsSignedOut()) {
      return reply.showsSignedIn();
    }
    if (REJECTION.matcher(reply.text()).find()) {
      return false;
    }
    if (WELCOME.matcher(reply.text()).find()) {
      return true;
    }
    throw new UnreadableAnswer(reply.text().strip());
  }

  private void signIn(IssuedCard card) {
    if (!session.isLost() && signedIn.equals(Optional.of(card))) {
      return;
    }
    signOut();
    LogIn logIn = patience.ask(Errand.SIGN_IN, () -> enter(card));
    if (logIn != LogIn.ACCEPTED) {
      throw new UnreadableAnswer("log in " + card.number() + " " + card.pin() + " -> rejected");
    }
  }

  private void signOut() {
    if (session.isLost()) {
      restart();
    }
    if (signedIn.isPresent() || session.isAtSignedInMenu()) {
      Reply reply = ask(Action.LOG_OUT, new Form());
      signedIn = Optional.empty();
      if (reply.showsSignedIn() || session.isLost()) {
        restart();
      }
    }
  }

  private void restart() {
    signedIn = Optional.empty();
    guarded(session::restart);
  }

  private Reply guarded(Supplier<Reply> request) {
    try {
      return request.get();
    } catch (ProgramEnded | NotWritten end) {
      ended = end instanceof ProgramEnded;
      throw end;
    }
  }
}
