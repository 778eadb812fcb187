package bank.grader.suite;

import bank.contract.Bank;
import bank.contract.BankFactory;
import java.nio.file.Path;
import java.util.Set;

/** A bank with one known mistake, and the checks that must notice it, no more and no fewer. */
interface WrongBank {
  /** Returns what the mistake is. */
  String name();

  Bank open(Path file);

  default BankFactory factory() {
    return this::open;
  }

  /** Tells whether the bank is a plain one, without the optional features. */
  boolean isPlain();

  Set<String> noticedBy();
}
