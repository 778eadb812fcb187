package bank.grader.host;

import java.util.List;

/**
 * One message between the grader and the child process: a line of text, its parts separated by
 * tabs. It is never deserialised into anything but these strings.
 *
 * @param kind what the message is, e.g. {@code call}
 * @param fields what belongs to it, in the order that the kind prescribes
 */
public record Frame(String kind, List<String> fields) {
  /** No line is longer, in bytes; whoever sends more breaks the protocol. */
  public static final int LONGEST = 1 << 20;

  private static final char SEPARATOR = '\t';
  private static final char ESCAPE = '\\';

  /** Copies the fields. */
  public Frame {
    fields = List.copyOf(fields);
  }

  /** Creates a message. */
  public static Frame of(String kind, Object... fields) {
    return new Frame(kind, List.of(fields).stream().map(String::valueOf).toList());
  }

  /** Returns the line for this message, without its end. */
  public String line() {
    StringBuilder line = new StringBuilder();
    escape(kind, line);
    for (String field : fields) {
      line.append(SEPARATOR);
      escape(field, line);
    }
    return line.toString();
  }

  /**
   * Reads a line.
   *
   * @throws IllegalArgumentException if this is no line of ours
   */
  public static Frame parse(String line) {
    List<String> parts =
        List.of(line.split(String.valueOf(SEPARATOR), -1)).stream().map(Frame::unescape).toList();
    return new Frame(parts.get(0), parts.subList(1, parts.size()));
  }

  /**
   * Returns a field.
   *
   * @throws IllegalArgumentException if there is no such field
   */
  public String field(int index) {
    if (index >= fields.size()) {
      throw new IllegalArgumentException("the message " + kind + " has no field " + index);
    }
    return fields.get(index);
  }

  private static void escape(String text, StringBuilder line) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case SEPARATOR -> line.append(ESCAPE).append('t');
        case '\n' -> line.append(ESCAPE).append('n');
        case '\r' -> line.append(ESCAPE).append('r');
        case ESCAPE -> line.append(ESCAPE).append(ESCAPE);
        default -> line.append(c);
      }
    }
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ESCAPE) {
        plain.append(c);
        continue;
      }
      i++;
      plain.append(meaning(i < text.length() ? text.charAt(i) : SEPARATOR));
    }
    return plain.toString();
  }

  private static char meaning(char escaped) {
    return switch (escaped) {
      case 't' -> SEPARATOR;
      case 'n' -> '\n';
      case 'r' -> '\r';
      case ESCAPE -> ESCAPE;
      default -> throw new IllegalArgumentException("not a line of our protocol");
    };
  }
}
