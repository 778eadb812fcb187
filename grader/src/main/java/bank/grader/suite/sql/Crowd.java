package bank.grader.suite.sql;

import bank.grader.language.Message;
import bank.grader.suite.trial.Account;
import bank.grader.suite.trial.NotChecked;
import bank.grader.suite.trial.Teller;
import bank.grader.suite.trial.Unmet;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Four programs on one database, each about to make a transfer of its own. */
final class Crowd {
  private final FaultScene scene;
  private final Map<Books, Teller> banks = new LinkedHashMap<>();

  private Crowd(FaultScene scene) {
    this.scene = scene;
  }

  /**
   * Starts three programs beside the one that runs, and draws a transfer for each: one account is
   * paid and pays in two of them, the others in one, so that each meets others in both directions.
   *
   * @throws NotChecked if this machine has no room for so many
   */
  static Crowd gather(FaultScene scene) {
    Crowd crowd = new Crowd(scene);
    Account third = scene.third();
    crowd.add(scene.bank(), scene.sender(), scene.receiver());
    crowd.add(crowd.another(), scene.receiver(), scene.sender());
    crowd.add(crowd.another(), scene.receiver(), third);
    crowd.add(crowd.another(), third, scene.sender());
    return crowd;
  }

  private Teller another() {
    try {
      return scene.trial().bankInNewProcess();
    } catch (IllegalStateException | UncheckedIOException noRoom) {
      throw new NotChecked(Message.of("suite.fault.not-started"));
    }
  }

  /** On a console, signing in is part of a request; here it is done beforehand. */
  private void add(Teller bank, Account payer, Account payee) {
    bank.balance(payer);
    banks.put(scene.books(payer, payee, scene.unusedAmount()), bank);
  }

  /** Makes all transfers at the same time, and waits for their ends. */
  Map<Books, Attempt> transfer() {
    Map<Books, Background<Attempt>> running = new LinkedHashMap<>();
    banks.forEach(
        (books, bank) ->
            running.put(books, Background.start(() -> Attempt.beside(bank, books::transferBy))));
    Map<Books, Attempt> attempts = new LinkedHashMap<>();
    running.forEach((books, attempt) -> attempts.put(books, attempt.result()));
    return attempts;
  }

  /** Tells the report what was said, one program after the other. */
  void tell() {
    banks.values().forEach(Teller::tell);
  }

  /** Expects each transfer to be done wholly or not at all, and those that are claimed, wholly. */
  void expectNothingLost(Map<Books, Attempt> attempts, SuccessWords success) {
    List<Books> done =
        done(scene.stored()).orElseThrow(() -> unmet(Message.of("suite.fault.no-whole-transfers")));
    attempts.forEach(
        (books, attempt) -> {
          if (!done.contains(books) && success.isClaimedIn(attempt)) {
            throw unmet(FaultScene.request(books), Message.of("suite.fault.false-success"));
          }
        });
  }

  /**
   * Finds out which transfers lead to what is stored now. The amounts differ, so that no two
   * choices of transfers lead to the same balances.
   */
  private Optional<List<Books>> done(Map<Account, BigDecimal> stored) {
    List<Books> all = List.copyOf(banks.keySet());
    for (int choice = 0; choice < 1 << all.size(); choice++) {
      List<Books> chosen = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        if ((choice >> i & 1) == 1) {
          chosen.add(all.get(i));
        }
      }
      if (isAfter(chosen, stored)) {
        return Optional.of(chosen);
      }
    }
    return Optional.empty();
  }

  private boolean isAfter(List<Books> transfers, Map<Account, BigDecimal> stored) {
    for (Account account : List.of(scene.sender(), scene.receiver(), scene.third())) {
      long moved = transfers.stream().mapToLong(each -> each.change(account)).sum();
      BigDecimal expected = BigDecimal.valueOf(scene.balance(account) + moved);
      if (!stored.containsKey(account) || stored.get(account).compareTo(expected) != 0) {
        return false;
      }
    }
    return true;
  }

  private static Unmet unmet(Message... findings) {
    List<Message> all = new ArrayList<>(List.of(Message.of("suite.fault.four-transfers")));
    all.addAll(List.of(findings));
    return new Unmet(all);
  }
}
