package bank.grader.suite.functionality;

import bank.grader.driver.IssuedCard;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Luhn;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cards as they are issued. */
public class CreateAccountChecks {
  private static final int CARDS = 8;

  /** Some check digits are right by luck, or wrong for one sum in ten; so many cards show it. */
  private static final int CARDS_FOR_LUHN = 60;

  private static final int DIGITS = 16;
  private static final String ISSUER = "400000";
  private static final String PIN = "[0-9]{4}";

  private static List<IssuedCard> cards(Trial trial) {
    return cards(trial, CARDS);
  }

  private static List<IssuedCard> cards(Trial trial, int count) {
    Teller bank = trial.bank();
    return Stream.generate(bank::newAccount).limit(count).map(Account::card).toList();
  }

  @HiddenCheck(id = "create-number", group = Group.REQUIRED, weight = 2)
  void issuesNumberOfSixteenDigits(Trial trial) {
    for (IssuedCard card : cards(trial)) {
      if (card.number().length() != DIGITS) {
        throw new Unmet("suite.create-number.length", DIGITS, card.number().length());
      }
      if (!card.number().matches("[0-9]+")) {
        throw new Unmet("suite.create-number.digits", DIGITS);
      }
      if (!card.number().startsWith(ISSUER)) {
        throw new Unmet("suite.create-number.prefix", ISSUER);
      }
    }
  }

  @HiddenCheck(id = "create-luhn", group = Group.REQUIRED, weight = 2)
  void issuesNumberThatSatisfiesLuhn(Trial trial) {
    List<IssuedCard> cards = cards(trial, CARDS_FOR_LUHN);
    long wrong =
        cards.stream()
            .map(IssuedCard::number)
            .filter(number -> !number.matches("[0-9]+") || !Luhn.holdsFor(number))
            .count();
    if (wrong > 0) {
      throw new Unmet("suite.create-luhn.wrong", cards.size());
    }
  }

  @HiddenCheck(id = "create-unique", group = Group.REQUIRED)
  void issuesEachNumberOnce(Trial trial) {
    Set<String> numbers = new HashSet<>();
    cards(trial).forEach(card -> numbers.add(card.number()));
    if (numbers.size() < CARDS) {
      throw new Unmet("suite.create-unique.twice", CARDS);
    }
  }

  /** A program that loses the zeros of some PINs has a check of its own for that. */
  @HiddenCheck(id = "create-pin", group = Group.REQUIRED)
  void issuesPinOfFourDigits(Trial trial) {
    cards(trial);
    List<IssuedCard> issued = trial.issued();
    long malformed = issued.stream().filter(card -> !card.pin().matches(PIN)).count();
    if (malformed > issued.size() / 2) {
      throw new Unmet("suite.create-pin.shape");
    }
  }

  @HiddenCheck(id = "create-pins-vary", group = Group.REQUIRED)
  void drawsEachPinAnew(Trial trial) {
    if (cards(trial).stream().map(IssuedCard::pin).distinct().count() == 1) {
      throw new Unmet("suite.create-pins-vary.same", CARDS);
    }
  }

  @HiddenCheck(id = "create-balance-zero", group = Group.REQUIRED)
  void startsWithNothing(Trial trial) {
    Teller bank = trial.bank();
    bank.newAccount(trial.amount());
    Account account = bank.newAccount();
    bank.expectBalance(account, 0);
  }

  @HiddenCheck(id = "create-several", group = Group.REQUIRED)
  void letsEachCardLogIn(Trial trial) {
    Teller bank = trial.bank();
    List<Account> accounts = Stream.generate(bank::newAccount).limit(3).toList();
    accounts.forEach(bank::expectLogIn);
  }
}
