package bank.grader.suite.additional;

import bank.grader.driver.Answer;
import bank.grader.driver.Feature;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Needs;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;

/** Interest for all accounts at once. */
public class InterestChecks {
  private static final int WHOLE = 10_000;
  private static final int HIGHEST_DRAWN_RATE = 900;

  private static Message request(int basisPoints) {
    return Message.of("suite.request.interest", basisPoints);
  }

  private static void pay(Teller bank, int basisPoints) {
    bank.expectDone(request(basisPoints), driver -> driver.payInterest(basisPoints));
  }

  private static void refuse(Teller bank, int basisPoints, Answer refusal) {
    bank.expectRefused(request(basisPoints), driver -> driver.payInterest(basisPoints), refusal);
  }

  @HiddenCheck(id = "interest-paid", group = Group.ADDITIONAL, weight = 2)
  void paysEveryAccountItsShare(Trial trial) {
    Teller bank = trial.bankWith(Feature.INTEREST);
    long ofFirst = trial.amount();
    long ofSecond = trial.amount();
    Account first = bank.newAccount(ofFirst);
    Account empty = bank.newAccount();
    Account second = bank.newAccount(ofSecond);
    int rate = 1 + trial.below(HIGHEST_DRAWN_RATE);
    pay(bank, rate);
    bank.expectBalance(first, ofFirst + ofFirst * rate / WHOLE);
    bank.expectBalance(empty, 0);
    bank.expectBalance(second, ofSecond + ofSecond * rate / WHOLE);
  }

  @HiddenCheck(id = "interest-exact", group = Group.ADDITIONAL)
  void roundsDownExactly(Trial trial) {
    Teller bank = trial.bankWith(Feature.INTEREST);
    Account small = bank.newAccount(199);
    // A double holds neither this balance nor its interest.
    Account large = bank.newAccount(4_000_000_000_000_012_345L);
    pay(bank, 100);
    bank.expectBalance(small, 200);
    bank.expectBalance(large, 4_040_000_000_000_012_468L);
  }

  @HiddenCheck(id = "interest-all-or-none", group = Group.ADDITIONAL)
  void paysAllOrNone(Trial trial) {
    Teller bank = trial.bankWith(Feature.INTEREST);
    long before = trial.amount();
    Account first = bank.newAccount(before);
    Account full = bank.newAccount(Long.MAX_VALUE);
    Account last = bank.newAccount(before);
    refuse(bank, WHOLE, Answer.TOO_LARGE);
    bank.expectBalance(first, before);
    bank.expectBalance(full, Long.MAX_VALUE);
    bank.expectBalance(last, before);
  }

  @HiddenCheck(id = "interest-told", group = Group.ADDITIONAL, needs = Needs.CONTRACT)
  void tellsHowMuchIsPaid(Trial trial) {
    Teller bank = trial.bankWith(Feature.INTEREST);
    long ofFirst = trial.amount();
    long ofSecond = trial.amount();
    bank.newAccount(ofFirst);
    bank.newAccount();
    bank.newAccount(ofSecond);
    int rate = 1 + trial.below(HIGHEST_DRAWN_RATE);
    long expected = ofFirst * rate / WHOLE + ofSecond * rate / WHOLE;
    long told = bank.ask(request(rate), driver -> driver.interestPaid(rate));
    if (told != expected) {
      throw new Unmet(List.of(request(rate), Message.of("suite.expected.paid", expected, told)));
    }
  }

  @HiddenCheck(id = "interest-rate", group = Group.ADDITIONAL)
  void acceptsRatesUpToTheWholeAndNoOthers(Trial trial) {
    Teller bank = trial.bankWith(Feature.INTEREST);
    long before = trial.amount();
    Account account = bank.newAccount(before);
    refuse(bank, 0, Answer.INVALID_AMOUNT);
    refuse(bank, -1, Answer.INVALID_AMOUNT);
    refuse(bank, WHOLE + 1, Answer.INVALID_AMOUNT);
    bank.expectBalance(account, before);
    pay(bank, 1);
    long grown = before + before / WHOLE;
    bank.expectBalance(account, grown);
    pay(bank, WHOLE);
    bank.expectBalance(account, 2 * grown);
  }
}
