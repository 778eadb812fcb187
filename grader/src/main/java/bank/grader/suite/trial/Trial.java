package bank.grader.suite.trial;

import bank.grader.driver.BankDriver;
import bank.grader.driver.Feature;
import bank.grader.driver.Hindrance;
import bank.grader.driver.IssuedCard;
import bank.grader.driver.NotAsked;
import bank.grader.driver.NotWritten;
import bank.grader.driver.Place;
import bank.grader.driver.Program;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.language.Message;
import bank.grader.suite.database.StoredData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One check of one submission: a clean place, the banks and consoles that the check opens there,
 * random amounts, and what was said. All that is open in the end is closed after the check.
 */
public final class Trial implements AutoCloseable {
  /** So many cards are issued until one has a PIN of the wished kind. */
  public static final int MOST_CARDS = 60;

  /** Amounts of money have 5 digits or 3, so that none is taken for a PIN. */
  private static final int LOWEST_AMOUNT = 10_000;

  private static final int HIGHEST_AMOUNT = 99_999;
  private static final int LOWEST_SMALL_AMOUNT = 101;
  private static final int HIGHEST_SMALL_AMOUNT = 999;

  private static final String ISSUER = "400000";
  private static final int ACCOUNT_DIGITS = 9;
  private static final int DIGITS = 10;
  private static final int WRONG_PIN = 4321;

  private final Program program;
  private final Random random;
  private final Place place;
  private final Transcript transcript = new Transcript();
  private final List<Place> places = new ArrayList<>();
  private final List<Partner> partners = new ArrayList<>();
  private final List<Account> accounts = new ArrayList<>();
  private final List<IssuedCard> issued = new ArrayList<>();
  private Message lastRequest = Message.of("suite.request.start");

  Trial(Program program, Random random) {
    this.program = program;
    this.random = random;
    this.place = newPlace();
  }

  /** Returns the place that is clean when the check begins. */
  public Place place() {
    return place;
  }

  /** Makes another clean place. */
  public Place newPlace() {
    Place made = program.newPlace();
    places.add(made);
    transcript.name(made);
    return made;
  }

  /** Opens the bank in the check's place. */
  public Teller bank() {
    return bank(place);
  }

  /** Opens the bank in a place. */
  public Teller bank(Place where) {
    return teller(() -> program.open(where));
  }

  /** Opens the bank in the check's place, and expects it to offer a feature. */
  public Teller bankWith(Feature feature) {
    Teller bank = bank();
    bank.expectOffered(feature);
    return bank;
  }

  /** Opens the bank in the check's place in a process of its own. */
  public Teller bankInNewProcess() {
    return teller(() -> program.openInNewProcess(place));
  }

  /** Opens the bank in the check's place in a process that is kept from writing there. */
  public Teller hinderedBank(Hindrance hindrance) {
    return teller(() -> program.openHindered(place, hindrance));
  }

  private Teller teller(Supplier<BankDriver> opening) {
    lastRequest = Message.of("suite.request.open");
    Teller teller = new Teller(opening.get(), this, partners.size() + 1);
    partners.add(teller);
    return teller;
  }

  /** Starts the console program on the check's place. */
  public Dialogue console() {
    return console(place, List.of("-fileName", place.fileName()));
  }

  /** Starts the console program with any command line. */
  public Dialogue console(Place where, List<String> arguments) {
    if (!program.hasConsole()) {
      throw new Unmet("suite.no-console");
    }
    lastRequest = Message.of("suite.request.start");
    Dialogue dialogue =
        new Dialogue(program.startConsole(where, arguments), this, partners.size() + 1);
    partners.add(dialogue);
    dialogue.start();
    return dialogue;
  }

  /** Tells whether the bank is called, and not typed at. */
  public boolean isCalled() {
    return Needs.CONTRACT.areMetBy(program);
  }

  /** Returns the database file that the program keeps in the check's place. */
  public Path database() {
    return program.findDatabase(place).orElseThrow(() -> new Unmet("suite.no-database"));
  }

  /** Reads a copy of the database that the program keeps in the check's place. */
  public StoredData storedData() {
    return StoredData.read(database()).orElseThrow(() -> new Unmet("suite.unreadable-database"));
  }

  /** Draws an amount of five digits. */
  public long amount() {
    return LOWEST_AMOUNT + random.nextInt(HIGHEST_AMOUNT - LOWEST_AMOUNT + 1);
  }

  /** Draws an amount of three digits, which is below every {@link #amount()}. */
  public long smallAmount() {
    return LOWEST_SMALL_AMOUNT + random.nextInt(HIGHEST_SMALL_AMOUNT - LOWEST_SMALL_AMOUNT + 1);
  }

  /** Draws a number from 0 to below the bound. */
  public int below(int bound) {
    return random.nextInt(bound);
  }

  /** Draws a well-formed card number that no account of this check has. */
  public String unknownNumber() {
    String number;
    do {
      StringBuilder digits = new StringBuilder(ISSUER);
      for (int i = 0; i < ACCOUNT_DIGITS; i++) {
        digits.append(random.nextInt(DIGITS));
      }
      number = Luhn.complete(digits.toString());
    } while (numbers().contains(number));
    return number;
  }

  /** Draws a card number of 16 digits whose last digit is mistyped. */
  public String mistypedNumber() {
    String number = unknownNumber();
    int last = number.charAt(number.length() - 1) - '0';
    return number.substring(0, number.length() - 1) + (last + 1) % DIGITS;
  }

  /** Returns a PIN that an account does not have; {@code attempt} makes different ones. */
  public String wrongPin(Account account, int attempt) {
    String pin = String.valueOf(WRONG_PIN + attempt);
    return pin.equals(account.pin()) ? String.valueOf(WRONG_PIN - 1) : pin;
  }

  /** Returns the accounts that were opened in this check and are not forgotten, in their order. */
  public List<Account> accounts() {
    return List.copyOf(accounts);
  }

  /** Returns all cards that were issued in this check, and those that are forgotten, too. */
  public List<IssuedCard> issued() {
    return List.copyOf(issued);
  }

  private Set<String> numbers() {
    return issued.stream().map(IssuedCard::number).collect(Collectors.toSet());
  }

  /** Returns a text as messages may show it: with short names for cards, and bounded. */
  public String show(String text) {
    return transcript.shorten(text);
  }

  void remember(IssuedCard card) {
    issued.add(card);
    accounts.add(new Account(card, transcript.name(card)));
  }

  /**
   * Forgets a card that the check does not use, for not every run has such a card.
   *
   * @param mark how much had been said before it was issued
   */
  void forget(IssuedCard card, int mark) {
    accounts.remove(accounts.size() - 1);
    transcript.forget(card, mark);
  }

  /** Returns the account of a card that was issued in this check. */
  public Account account(IssuedCard card) {
    return accounts.stream()
        .filter(account -> account.card().equals(card))
        .findFirst()
        .orElseThrow();
  }

  Transcript transcript() {
    return transcript;
  }

  void requested(Message request) {
    lastRequest = request;
  }

  /** Returns what was said in this check, a line each. */
  public List<String> conversation() {
    return transcript.lines();
  }

  /** Tells in words how the program ended. */
  public Message ended(ProgramEnded end) {
    if (end instanceof NotAsked notAsked) {
      return Words.notAsked(notAsked.errand(), notAsked.hangs());
    }
    return Words.ended(end.ending(), show(String.valueOf(end.getMessage())));
  }

  /** Returns what was asked of the program last. */
  public Message lastRequest() {
    return lastRequest;
  }

  /** Closes all that is open. How a program ends after its check is not that check's affair. */
  @Override
  public void close() {
    for (Partner partner : partners) {
      try {
        partner.discard();
      } catch (ProgramEnded | NotWritten | UnreadableAnswer programsOwnFault) {
        continue;
      }
    }
    places.forEach(program::giveBack);
  }
}
