package bank.grader.intake.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.UnixStat;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;

/** Makes archives, also such as no honest program makes. */
public final class ArchiveFile {
  private ArchiveFile() {}

  /** Packs texts by their names into a ZIP archive. */
  public static Path zip(Path archive, Map<String, String> files) {
    return zip(archive, files, StandardCharsets.UTF_8, StandardCharsets.UTF_8);
  }

  /** Packs bytes, given as Latin-1 texts, by their names into a ZIP archive. */
  public static Path zipOfLatin(Path archive, Map<String, String> files) {
    return zip(archive, files, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);
  }

  /** Packs texts; names that are not in UTF-8 are not declared, as in old Windows archives. */
  static Path zip(Path archive, Map<String, String> files, Charset names, Charset texts) {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(archive)) {
      out.setEncoding(names.name());
      out.setUseLanguageEncodingFlag(names.equals(StandardCharsets.UTF_8));
      for (Map.Entry<String, String> file : files.entrySet()) {
        out.putArchiveEntry(new ZipArchiveEntry(file.getKey()));
        out.write(file.getValue().getBytes(texts));
        out.closeArchiveEntry();
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path zipWithLink(Path archive, String name, String destination) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(archive)) {
      ZipArchiveEntry entry = new ZipArchiveEntry(name);
      entry.setUnixMode(UnixStat.LINK_FLAG | UnixStat.DEFAULT_LINK_PERM);
      out.putArchiveEntry(entry);
      out.write(destination.getBytes(StandardCharsets.UTF_8));
      out.closeArchiveEntry();
    }
    return archive;
  }

  static Path zipOfZeros(Path archive, String name, long size) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(archive)) {
      out.putArchiveEntry(new ZipArchiveEntry(name));
      writeZeros(out, size);
      out.closeArchiveEntry();
    }
    return archive;
  }

  static Path zipOfEmptyFiles(Path archive, int number) throws IOException {
    try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(archive)) {
      out.setMethod(ZipEntry.STORED);
      for (int index = 0; index < number; index++) {
        ZipArchiveEntry entry = new ZipArchiveEntry("f" + index);
        entry.setSize(0);
        entry.setCrc(0);
        out.putArchiveEntry(entry);
        out.closeArchiveEntry();
      }
    }
    return archive;
  }

  /** Packs texts by their names into a compressed tape archive. */
  public static Path tarGz(Path archive, Map<String, String> files) {
    try (TarArchiveOutputStream out = tar(archive)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(file.getKey(), true);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
      }
      return archive;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path tarGzWithLink(Path archive, String name, byte kind, String destination)
      throws IOException {
    try (TarArchiveOutputStream out = tar(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry(name, kind);
      entry.setLinkName(destination);
      out.putArchiveEntry(entry);
      out.closeArchiveEntry();
    }
    return archive;
  }

  static Path tarGzOfZeros(Path archive, String name, long size) throws IOException {
    try (TarArchiveOutputStream out = tar(archive)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(size);
      out.putArchiveEntry(entry);
      writeZeros(out, size);
      out.closeArchiveEntry();
    }
    return archive;
  }

  private static TarArchiveOutputStream tar(Path archive) throws IOException {
    OutputStream file = Files.newOutputStream(archive);
    TarArchiveOutputStream out =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(file), "UTF-8");
    out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    out.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    return out;
  }

  private static void writeZeros(OutputStream out, long size) throws IOException {
    byte[] zeros = new byte[1 << 16];
    for (long left = size; left > 0; left -= zeros.length) {
      out.write(zeros, 0, (int) Math.min(left, zeros.length));
    }
  }
}
