package bank.grader.suite;

import java.nio.file.Path;
import java.sql.SQLException;

/** Leaves something open after each transfer. */
abstract class UntidyBank extends PlainBank {
  UntidyBank(Path file) {
    super(file, SOUND_COLUMNS);
  }

  abstract void leaveOpen() throws SQLException;

  @Override
  public void transfer(String senderNumber, String receiverNumber, long amount) {
    super.transfer(senderNumber, receiverNumber, amount);
    try {
      leaveOpen();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
