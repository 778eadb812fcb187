package bank.grader.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * A seccomp filter that lets a process start threads, but no other process. A JVM needs none, and
 * without it there is no fork bomb: limits on the number of processes do not bind root.
 *
 * <p>The filter is a program for the kernel's classic BPF machine; see linux/filter.h and
 * seccomp(2).
 */
final class ForkFilter {
  private static final int INSTRUCTION_BYTES = 8;
  private static final int MOST_INSTRUCTIONS = 16;

  private static final short LOAD_WORD = 0x20;
  private static final short JUMP_IF_EQUAL = 0x15;
  private static final short JUMP_IF_AT_LEAST = 0x35;
  private static final short JUMP_IF_ANY_BIT = 0x45;
  private static final short RETURN = 0x06;

  private static final int ALLOW = 0x7fff0000;
  private static final int REFUSE = 0x00050000;
  private static final int NOT_PERMITTED = REFUSE | 1;

  /** glibc then falls back to clone, whose flags a filter can see. */
  private static final int NO_SUCH_CALL = REFUSE | 38;

  private static final int NUMBER_OFFSET = 0;
  private static final int ARCHITECTURE_OFFSET = 4;
  private static final int FLAGS_OFFSET = 16;
  private static final int CLONE_THREAD = 0x00010000;

  /** Calls above have another meaning on x86-64 (x32). No other architecture has as many. */
  private static final int FOREIGN_CALLS = 0x40000000;

  private final ByteBuffer program =
      ByteBuffer.allocate(MOST_INSTRUCTIONS * INSTRUCTION_BYTES).order(ByteOrder.LITTLE_ENDIAN);

  private ForkFilter() {}

  /** Returns the filter for this machine, if we have one for its kind of processor. */
  static Optional<byte[]> forThisMachine() {
    return switch (System.getProperty("os.arch")) {
      case "amd64", "x86_64" -> Optional.of(filter(0xC000003E, 56, 57, 58));
      // This one has neither fork nor vfork; clone stands in their places, and is decided before.
      case "aarch64" -> Optional.of(filter(0xC00000B7, 220, 220, 220));
      default -> Optional.empty();
    };
  }

  private static byte[] filter(int architecture, int clone, int fork, int vfork) {
    int clone3 = 435;
    ForkFilter filter = new ForkFilter();
    filter.add(LOAD_WORD, 0, 0, ARCHITECTURE_OFFSET);
    filter.add(JUMP_IF_EQUAL, 1, 0, architecture);
    filter.add(RETURN, 0, 0, NOT_PERMITTED);
    filter.add(LOAD_WORD, 0, 0, NUMBER_OFFSET);
    filter.add(JUMP_IF_AT_LEAST, 4, 0, FOREIGN_CALLS);
    filter.add(JUMP_IF_EQUAL, 5, 0, clone);
    filter.add(JUMP_IF_EQUAL, 2, 0, fork);
    filter.add(JUMP_IF_EQUAL, 1, 0, vfork);
    filter.add(JUMP_IF_EQUAL, 1, 5, clone3);
    filter.add(RETURN, 0, 0, NOT_PERMITTED);
    filter.add(RETURN, 0, 0, NO_SUCH_CALL);
    filter.add(LOAD_WORD, 0, 0, FLAGS_OFFSET);
    filter.add(JUMP_IF_ANY_BIT, 1, 0, CLONE_THREAD);
    filter.add(RETURN, 0, 0, NOT_PERMITTED);
    filter.add(RETURN, 0, 0, ALLOW);
    return filter.bytes();
  }

  private void add(short code, int ifTrue, int ifFalse, int operand) {
    program.putShort(code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[program.position()];
    program.flip().get(bytes);
    return bytes;
  }
}
