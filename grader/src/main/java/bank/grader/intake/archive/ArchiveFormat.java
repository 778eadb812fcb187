package bank.grader.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** The kinds of archives that students hand in. The content decides, whatever the name says. */
public enum ArchiveFormat {
  /** A ZIP archive. */
  ZIP("PK\u0003\u0004", 0),
  /** A ZIP archive without entries. */
  EMPTY_ZIP("PK\u0005\u0006", 0),
  /** A tape archive, compressed with gzip. */
  TAR_GZ("\u001f\u008b", 0),
  /** A tape archive, not compressed. */
  TAR("ustar", 257),
  /** RAR, which cannot be unpacked here. */
  RAR("Rar!", 0),
  /** 7z, which is not unpacked here. */
  SEVEN_Z("7z\u00bc\u00af", 0),
  /** bzip2, which is not unpacked here. */
  BZIP2("BZh", 0),
  /** XZ, which is not unpacked here. */
  XZ("\u00fd7zXZ", 0),
  /** None of these. */
  UNKNOWN("", 0);

  /** The furthest that a format's mark lies within a file, rounded up. */
  private static final int HEAD = 512;

  private final byte[] mark;
  private final int offset;

  ArchiveFormat(String mark, int offset) {
    this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    this.offset = offset;
  }

  /** Recognises the format of a file by its first bytes. */
  static ArchiveFormat of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return Arrays.stream(values())
          .filter(format -> format.isMarkIn(head))
          .findFirst()
          .orElse(UNKNOWN);
    }
  }

  private boolean isMarkIn(byte[] head) {
    int end = offset + mark.length;
    return head.length >= end && Arrays.equals(head, offset, end, mark, 0, mark.length);
  }

  /** Tells whether a file name is that of an archive, readable or not. */
  public static boolean isNamedLikeOne(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).matches(".+\\.(zip|tgz|tar|tar\\.\\w+|rar|7z)");
  }

  /** Removes the ending by which {@link #isNamedLikeOne} knows an archive. */
  public static String withoutEnding(String fileName) {
    return fileName.replaceFirst("(?i)\\.(zip|tgz|tar|tar\\.\\w+|rar|7z)$", "");
  }
}
