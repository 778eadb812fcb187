package bank.grader.suite.trial;

import bank.grader.driver.Answer;
import bank.grader.driver.Ending;
import bank.grader.driver.Errand;
import bank.grader.driver.Feature;
import bank.grader.driver.LogIn;
import bank.grader.language.Message;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Says in words of every language what a driver answers in constants. */
final class Words {
  /** The exception of the contract for each refusal. */
  private static final Map<Answer, String> EXCEPTIONS =
      new EnumMap<>(
          Map.of(
              Answer.SAME_ACCOUNT, "SameAccountException",
              Answer.INVALID_NUMBER, "InvalidCardNumberException",
              Answer.NO_SUCH_CARD, "CardNotFoundException",
              Answer.INVALID_AMOUNT, "InvalidAmountException",
              Answer.INSUFFICIENT_FUNDS, "InsufficientFundsException",
              Answer.TOO_LARGE, "AmountTooLargeException",
              Answer.WRONG_PIN, "WrongPinException",
              Answer.INVALID_PIN, "InvalidPinException",
              Answer.LOCKED, "CardLockedException",
              Answer.STORAGE_TROUBLE, "StorageException"));

  private Words() {}

  static Message answered(Answer answer) {
    return Message.of("suite.answered." + key(answer));
  }

  static Message answered(LogIn answer) {
    return Message.of("suite.log-in-answered." + key(answer));
  }

  /** Tells how a program ended; the words are its own and hostile. */
  static Message ended(Ending ending, String words) {
    return Message.of("suite.ended." + key(ending), words);
  }

  static Message notAsked(Errand errand, int hangs) {
    return Message.of("suite.not-asked." + key(errand), String.valueOf(hangs));
  }

  static Message feature(Feature feature) {
    return Message.of("suite.not-offered." + key(feature));
  }

  static String exception(Answer answer) {
    return EXCEPTIONS.get(answer);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
