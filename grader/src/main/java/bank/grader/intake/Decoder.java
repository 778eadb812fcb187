package bank.grader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mozilla.universalchardet.UniversalDetector;

/** Finds out the encoding of a text, and decodes it. */
final class Decoder {
  /** What Windows writes in our part of the world. */
  private static final Charset WINDOWS_CYRILLIC = Charset.forName("windows-1251");

  /** Other encodings that a detector may be believed about. */
  private static final Map<String, Charset> OTHERS =
      Map.of(
          "KOI8-R", Charset.forName("KOI8-R"),
          "IBM866", Charset.forName("IBM866"));

  /** One byte in ten is zero: in UTF-16 about one in two is, in other text none. */
  private static final int ZEROS = 10;

  /** Below this number of letters a detector guesses; windows-1251 is the best guess here. */
  private static final int FEW_LETTERS = 30;

  private Decoder() {}

  /**
   * A decoded text.
   *
   * @param text without byte order mark
   * @param foreignEncoding the encoding, if it is not UTF-8
   */
  record Decoded(String text, Optional<String> foreignEncoding) {}

  /** Decodes whatever it is; bytes that mean nothing become replacement characters. */
  static Decoded decode(byte[] bytes) {
    Optional<Charset> wide = utf16(bytes);
    if (wide.isPresent()) {
      return foreign(bytes, wide.get());
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded(withoutMark(text), Optional.empty());
    } catch (CharacterCodingException e) {
      return foreign(bytes, cyrillic(bytes));
    }
  }

  private static Decoded foreign(byte[] bytes, Charset charset) {
    return new Decoded(withoutMark(new String(bytes, charset)), Optional.of(charset.name()));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static Optional<Charset> utf16(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << Byte.SIZE | bytes[1] & 0xff;
    int[] zeros = new int[2];
    for (int index = 0; index < bytes.length; index++) {
      if (bytes[index] == 0) {
        zeros[index % 2]++;
      }
    }
    boolean isWide = zeros[0] + zeros[1] > bytes.length / ZEROS;
    if (first == 0xfeff || isWide && zeros[0] > zeros[1]) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return Optional.of(StandardCharsets.UTF_16LE).filter(some -> first == 0xfffe || isWide);
  }

  private static Charset cyrillic(byte[] bytes) {
    long letters = IntStream.range(0, bytes.length).filter(index -> bytes[index] < 0).count();
    if (letters < FEW_LETTERS) {
      return WINDOWS_CYRILLIC;
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes);
    detector.dataEnd();
    String name = Optional.ofNullable(detector.getDetectedCharset()).orElse("");
    return OTHERS.getOrDefault(name, WINDOWS_CYRILLIC);
  }
}
