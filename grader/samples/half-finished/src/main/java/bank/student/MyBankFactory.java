package bank.student;

import bank.contract.Bank;
import bank.contract.BankFactory;
import java.nio.file.Path;

public class MyBankFactory implements BankFactory {

  @Override
  public Bank open(Path databaseFile) {
    return new MyBank(databaseFile);
  }
}
