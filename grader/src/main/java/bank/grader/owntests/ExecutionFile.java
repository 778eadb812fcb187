package bank.grader.owntests;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.ExecutionDataWriter;

/**
 * Reads the execution data that JaCoCo's agent wrote. JaCoCo's own reader trusts a file to tell how
 * much memory it needs; this one does not, since a student's process can write into the file.
 */
final class ExecutionFile {
  /** Hundreds of large classes fit in. */
  private static final int MOST_BYTES = 4 << 20;

  private static final int LONGEST_VARINT = 5;

  private final ByteBuffer bytes;
  private final ExecutionDataStore store = new ExecutionDataStore();

  private ExecutionFile(byte[] content) {
    bytes = ByteBuffer.wrap(content);
  }

  /** Reads a file; empty if there is none, or it is not what JaCoCo writes. */
  static Optional<ExecutionDataStore> read(Path file) {
    try {
      return LeftFile.read(file, MOST_BYTES).map(content -> new ExecutionFile(content).read());
    } catch (BufferUnderflowException | IllegalStateException e) {
      // It ends too early, it is in another format, or it contradicts itself.
      return Optional.empty();
    }
  }

  private ExecutionDataStore read() {
    readHeader();
    while (bytes.hasRemaining()) {
      switch (bytes.get()) {
        case ExecutionDataWriter.BLOCK_SESSIONINFO -> skipSession();
        case ExecutionDataWriter.BLOCK_EXECUTIONDATA -> readClass();
        default -> throw new IllegalStateException("unknown block");
      }
    }
    return store;
  }

  private void readHeader() {
    if (bytes.get() != ExecutionDataWriter.BLOCK_HEADER
        || bytes.getChar() != ExecutionDataWriter.MAGIC_NUMBER
        || bytes.getChar() != ExecutionDataWriter.FORMAT_VERSION) {
      throw new IllegalStateException("not the format of this JaCoCo");
    }
  }

  /** A session is a name and two times. */
  private void skipSession() {
    readText();
    bytes.getLong();
    bytes.getLong();
  }

  private void readClass() {
    long id = bytes.getLong();
    String name = readText();
    store.put(new ExecutionData(id, name, readProbes()));
  }

  private String readText() {
    byte[] text = new byte[Short.toUnsignedInt(bytes.getShort())];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }

  /** Eight probes stand in a byte, the first in its lowest bit. */
  private boolean[] readProbes() {
    int count = readLength();
    if (count < 0 || count / Byte.SIZE > bytes.remaining()) {
      throw new IllegalStateException("more probes than the file is long");
    }
    boolean[] probes = new boolean[count];
    int bits = 0;
    for (int i = 0; i < count; i++) {
      bits = i % Byte.SIZE == 0 ? bytes.get() : bits >> 1;
      probes[i] = (bits & 1) != 0;
    }
    return probes;
  }

  /** Seven bits stand in a byte, the lowest first; its highest bit says that more follow. */
  private int readLength() {
    int length = 0;
    for (int i = 0; i < LONGEST_VARINT; i++) {
      byte part = bytes.get();
      length |= (part & 0x7f) << 7 * i;
      if (part >= 0) {
        return length;
      }
    }
    throw new IllegalStateException("a length without an end");
  }
}
