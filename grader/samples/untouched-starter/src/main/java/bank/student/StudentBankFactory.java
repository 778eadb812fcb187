package bank.student;

import bank.contract.Bank;
import bank.contract.BankFactory;
import bank.contract.ToDoException;
import java.nio.file.Path;

/** Opens your bank. Its name stands in {@code META-INF/services/bank.contract.BankFactory}. */
public class StudentBankFactory implements BankFactory {

  @Override
  public Bank open(Path databaseFile) {
    throw new ToDoException("open the bank: connect to the database file, create the tables");
  }
}
