package kz.sdu.bank;

import bank.contract.Bank;
import bank.contract.BankFactory;
import java.nio.file.Path;

/** Opens the Tenge Bank for the tests; named in META-INF/services. */
public class TengeBankFactory implements BankFactory {

  @Override
  public Bank open(Path databaseFile) {
    return new TengeBank(databaseFile);
  }
}
