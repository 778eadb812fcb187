package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.driver.Ending;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.Group;
import bank.grader.suite.trial.HiddenCheck;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Trial;
import bank.grader.suite.trial.Unmet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Text that is SQL to a program that puts its statements together from text. It has no spaces,
 * since many consoles read word by word. A program that breaks off over such text has a fault, but
 * not this one, unless it is its SQL that breaks.
 */
public class InjectionChecks {
  private static final String ALWAYS_TRUE = "'OR'1'='1";
  private static final String REST_IGNORED = "'OR/**/1=1--";

  /** How a program ends that does not know what to do with a text. */
  private static final Set<Ending> BROKEN_OFF =
      Set.of(Ending.CRASHED, Ending.EXITED, Ending.FINISHED);

  @HiddenCheck(id = "injection-number", group = Group.QUERIES, weight = 2)
  void takesTheNumberAsText(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    String pin = trial.wrongPin(account, 1);
    for (String number :
        List.of(ALWAYS_TRUE, REST_IGNORED, account.number() + "'--", account.number() + "'")) {
      bank = attempt(trial, bank, teller -> teller.expectNoLogIn(number, pin));
    }
    bank.expectLogIn(account);
  }

  /** A right PIN stands between the attempts, since three wrong ones in a row may lock a card. */
  @HiddenCheck(id = "injection-pin", group = Group.QUERIES, weight = 2)
  void takesThePinAsText(Trial trial) {
    Teller bank = trial.bank();
    Account account = bank.newAccount(trial.amount());
    for (String pin : List.of(ALWAYS_TRUE, REST_IGNORED, "0/**/OR/**/1=1", account.pin() + "'")) {
      bank = attempt(trial, bank, teller -> teller.expectNoLogIn(account.number(), pin));
      bank.expectLogIn(account);
    }
  }

  @HiddenCheck(id = "injection-receiver", group = Group.QUERIES, weight = 2)
  void takesTheReceiverAsText(Trial trial) {
    Teller bank = trial.bank();
    long ofSender = trial.amount();
    long ofOther = trial.amount();
    Account sender = bank.newAccount(ofSender);
    Account other = bank.newAccount(ofOther);
    for (String receiver : List.of(ALWAYS_TRUE, other.number() + ALWAYS_TRUE)) {
      long amount = trial.smallAmount();
      bank = attempt(trial, bank, teller -> transferTo(trial, teller, sender, receiver, amount));
      bank.expectBalance(sender, ofSender);
      bank.expectBalance(other, ofOther);
    }
  }

  /** Whether and how the receiver is refused is for other checks; the balances follow. */
  private static void transferTo(
      Trial trial, Teller bank, Account sender, String receiver, long amount) {
    Message request =
        Message.of("suite.request.transfer", amount, sender.alias(), trial.show(receiver));
    Answer answer = bank.ask(request, driver -> driver.transfer(sender.card(), receiver, amount));
    if (answer == Answer.STORAGE_TROUBLE) {
      throw new Unmet(List.of(request, Message.of("suite.expected.refusal")));
    }
  }

  @HiddenCheck(id = "injection-destroys-nothing", group = Group.QUERIES)
  void letsNobodyDestroyData(Trial trial) {
    Teller bank = trial.bank();
    long balance = trial.amount();
    Account account = bank.newAccount(balance);
    for (String number :
        List.of(
            "';DROP/**/TABLE/**/card;--",
            "';DELETE/**/FROM/**/card;--",
            "';UPDATE/**/card/**/SET/**/pin=0;--")) {
      bank = goOn(trial, bank, teller -> teller.expectNoLogIn(number, account.pin()));
    }
    bank.expectLogIn(account);
    bank.expectBalance(account, balance);
  }

  /** Returns the bank to go on with, however the program took the text. */
  private static Teller goOn(Trial trial, Teller bank, Consumer<Teller> trick) {
    try {
      return attempt(trial, bank, trick);
    } catch (ProgramEnded | UnreadableAnswer | Unmet brokenSql) {
      return trial.bank();
    }
  }

  /** Returns the bank to go on with, which is a new one if the program broke off. */
  private static Teller attempt(Trial trial, Teller bank, Consumer<Teller> trick) {
    try {
      trick.accept(bank);
      return bank;
    } catch (ProgramEnded end) {
      if (!BROKEN_OFF.contains(end.ending()) || end.getMessage().contains("SQL")) {
        throw end;
      }
      return trial.bank();
    }
  }
}
