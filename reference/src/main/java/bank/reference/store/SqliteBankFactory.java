package bank.reference.store;

import bank.contract.Bank;
import bank.contract.BankFactory;
import java.nio.file.Path;

/** Lets {@link java.util.ServiceLoader} find this bank; programs may as well open it directly. */
public final class SqliteBankFactory implements BankFactory {

  @Override
  public Bank open(Path databaseFile) {
    return SqliteBank.open(databaseFile);
  }
}
