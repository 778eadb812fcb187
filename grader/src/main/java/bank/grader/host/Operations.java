package bank.grader.host;

import bank.contract.Bank;
import bank.contract.Card;
import bank.contract.Entry;
import bank.contract.Interest;
import bank.contract.PinChange;
import bank.contract.PinLock;
import bank.contract.Statements;
import bank.contract.Turnover;
import bank.contract.TurnoverReport;
import bank.contract.Withdrawals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the operations of a bank by name, and turns their results into text. */
final class Operations {
  /** More than any check makes; a longer list is cut, and then fails its check. */
  private static final int MOST_ROWS = 5000;

  private static final Map<String, Class<?>> FEATURES = new LinkedHashMap<>();

  static {
    FEATURES.put("WITHDRAWALS", Withdrawals.class);
    FEATURES.put("PIN_CHANGE", PinChange.class);
    FEATURES.put("STATEMENTS", Statements.class);
    FEATURES.put("PIN_LOCK", PinLock.class);
    FEATURES.put("INTEREST", Interest.class);
    FEATURES.put("TURNOVER_REPORT", TurnoverReport.class);
  }

  private final Bank bank;

  Operations(Bank bank) {
    this.bank = bank;
  }

  /** Returns the names of the optional features that the bank offers. */
  List<Object> features() {
    List<Object> offered = new ArrayList<>();
    FEATURES.forEach(
        (name, type) -> {
          if (type.isInstance(bank)) {
            offered.add(name);
          }
        });
    return offered;
  }

  /**
   * Calls an operation.
   *
   * @return the fields of the answer; none if the operation returns nothing
   */
  List<Object> call(Frame request) {
    return switch (request.field(0)) {
      case "create" -> create();
      case "log-in" -> List.of(bank.logIn(request.field(1), request.field(2)));
      case "balance" -> List.of(bank.balance(request.field(1)));
      case "statement" -> statement(request.field(1));
      case "turnover" -> turnover();
      case "interest" -> List.of(offered(Interest.class).payInterest((int) number(request, 1)));
      case "is-locked" -> List.of(offered(PinLock.class).isLocked(request.field(1)));
      default -> {
        change(request);
        yield List.of();
      }
    };
  }

  private void change(Frame request) {
    switch (request.field(0)) {
      case "income" -> bank.addIncome(request.field(1), number(request, 2));
      case "transfer" -> bank.transfer(request.field(1), request.field(2), number(request, 3));
      case "close-account" -> bank.closeAccount(request.field(1));
      case "withdraw" -> offered(Withdrawals.class).withdraw(request.field(1), number(request, 2));
      case "change-pin" ->
          offered(PinChange.class).changePin(request.field(1), request.field(2), request.field(3));
      default -> throw new IllegalArgumentException("no such operation: " + request.field(0));
    }
  }

  private List<Object> create() {
    Card card = bank.createAccount();
    return List.of(card.number(), card.pin());
  }

  private List<Object> statement(String cardNumber) {
    List<Object> fields = new ArrayList<>();
    for (Entry entry : offered(Statements.class).statement(cardNumber)) {
      if (fields.size() < MOST_ROWS * 3) {
        fields.addAll(List.of(entry.kind(), entry.amount(), entry.balanceAfter()));
      }
    }
    return fields;
  }

  private List<Object> turnover() {
    List<Object> fields = new ArrayList<>();
    for (Turnover line : offered(TurnoverReport.class).turnover()) {
      if (fields.size() < MOST_ROWS * 3) {
        fields.addAll(List.of(Failure.cut(line.cardNumber()), line.incoming(), line.outgoing()));
      }
    }
    return fields;
  }

  private <T> T offered(Class<T> feature) {
    if (!feature.isInstance(bank)) {
      throw new IllegalArgumentException("the bank does not offer " + feature.getName());
    }
    return feature.cast(bank);
  }

  private static long number(Frame request, int index) {
    return Long.parseLong(request.field(index));
  }
}
