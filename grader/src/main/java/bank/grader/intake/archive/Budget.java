package bank.grader.intake.archive;

import bank.grader.language.Message;

/** Counts what comes out of a delivery's archives, and says when it is too much. */
final class Budget {
  private final Limits limits;
  private int entries;
  private long bytes;
  private long packedBytes;

  Budget(Limits limits) {
    this.limits = limits;
  }

  /** Notes that an archive of this size is about to be unpacked. */
  void open(long size) throws BadArchive {
    if (size > limits.bytes()) {
      throw tooLarge();
    }
    packedBytes += size;
  }

  /** Notes one more file or folder. */
  void addEntry() throws BadArchive {
    entries++;
    checkEntries(entries);
  }

  /** Refuses a number of entries over the limit. */
  void checkEntries(long number) throws BadArchive {
    if (number > limits.entries()) {
      throw new BadArchive(Message.of("intake.rejected.too-many-files", limits.entries()));
    }
  }

  /** Notes some more unpacked bytes. */
  void addBytes(long number) throws BadArchive {
    bytes += number;
    if (bytes > limits.bytes()) {
      throw tooLarge();
    }
    if (bytes > Limits.HARMLESS_BYTES && bytes / Limits.RATIO > packedBytes) {
      throw new BadArchive(Message.of("intake.rejected.bomb"));
    }
  }

  private BadArchive tooLarge() {
    return new BadArchive(Message.of("intake.rejected.too-large", limits.mebibytes()));
  }
}
