package bank.grader.suite;

import bank.contract.Bank;
import bank.contract.BankFactory;
import bank.contract.StorageException;
import java.nio.file.Path;

/** Opens banks that tell nobody when a transfer cannot be stored. */
public final class SilentBankFactory implements BankFactory {
  @Override
  public Bank open(Path databaseFile) {
    return new PlainBank(databaseFile, PlainBank.SOUND_COLUMNS) {
      @Override
      public void transfer(String senderNumber, String receiverNumber, long amount) {
        try {
          super.transfer(senderNumber, receiverNumber, amount);
        } catch (StorageException swallowed) {
          // The mistake: nothing is stored, and nobody is told.
        }
      }
    };
  }
}
