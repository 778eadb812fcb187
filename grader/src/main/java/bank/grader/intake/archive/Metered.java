package bank.grader.intake.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Meters all that comes out of a stream: what is skipped has been unpacked too. */
final class Metered extends FilterInputStream {
  private static final int BUFFER = 8192;

  private final Budget budget;

  Metered(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    meter(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int number = super.read(buffer, offset, length);
    meter(number);
    return number;
  }

  @Override
  public long skip(long number) throws IOException {
    byte[] skipped = new byte[(int) Math.min(number, BUFFER)];
    return Math.max(read(skipped, 0, skipped.length), 0);
  }

  private void meter(int number) throws IOException {
    try {
      budget.addBytes(Math.max(number, 0));
    } catch (BadArchive tooMuch) {
      throw new OverBudget(tooMuch);
    }
  }

  /** Carries a refusal through a library that lets only {@link IOException} pass. */
  static final class OverBudget extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient BadArchive reason;

    private OverBudget(BadArchive reason) {
      super(reason);
      this.reason = reason;
    }

    BadArchive reason() {
      return reason;
    }
  }
}
