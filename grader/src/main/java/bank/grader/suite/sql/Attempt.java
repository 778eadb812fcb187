package bank.grader.suite.sql;

import bank.grader.driver.Answer;
import bank.grader.driver.BankDriver;
import bank.grader.driver.ProgramEnded;
import bank.grader.driver.UnreadableAnswer;
import bank.grader.language.Message;
import bank.grader.suite.trial.Teller;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A request under a fault, which may end in any way.
 *
 * @param answer what the program answered; empty if it ended, or said nothing that can be read
 * @param end how the program ended instead, if it did
 * @param said what was typed and printed meanwhile
 */
record Attempt(Optional<Answer> answer, Optional<ProgramEnded> end, List<String> said) {

  /** Copies the list. */
  Attempt {
    said = List.copyOf(said);
  }

  /** Makes a request, and takes any end for an answer. */
  static Attempt at(Teller bank, Message request, Function<BankDriver, Answer> operation) {
    return by(listening -> bank.ask(request, listening), operation);
  }

  /** Makes a request while other banks get theirs; see {@link Teller#askBeside}. */
  static Attempt beside(Teller bank, Function<BankDriver, Answer> operation) {
    return by(bank::askBeside, operation);
  }

  private static Attempt by(
      Function<Function<BankDriver, Answer>, Answer> asking,
      Function<BankDriver, Answer> operation) {
    List<String> said = new ArrayList<>();
    try {
      Answer answer = asking.apply(driver -> listening(driver, operation, said));
      return new Attempt(Optional.of(answer), Optional.empty(), said);
    } catch (ProgramEnded end) {
      return new Attempt(Optional.empty(), Optional.of(end), said);
    } catch (UnreadableAnswer unreadable) {
      return new Attempt(Optional.empty(), Optional.empty(), said);
    }
  }

  private static Answer listening(
      BankDriver driver, Function<BankDriver, Answer> operation, List<String> said) {
    int known = driver.conversation().size();
    try {
      return operation.apply(driver);
    } finally {
      List<String> all = driver.conversation();
      said.addAll(all.subList(Math.min(known, all.size()), all.size()));
    }
  }
}
