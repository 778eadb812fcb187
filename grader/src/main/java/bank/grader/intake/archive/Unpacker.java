package bank.grader.intake.archive;

import bank.grader.language.Message;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * Unpacks the archives of one delivery. The limits hold for all of them together. Not for several
 * threads at once.
 */
public final class Unpacker {
  /** How older Windows versions write Cyrillic names into ZIP archives, without saying so. */
  private static final Charset DOS_CYRILLIC = Charset.forName("IBM866");

  /** What tape archives call files; all else are links and devices. */
  private static final Set<Byte> ORDINARY =
      Set.of(TarConstants.LF_NORMAL, TarConstants.LF_OLDNORM, TarConstants.LF_CONTIG);

  private static final int BUFFER = 1 << 16;

  private final Budget budget;
  private final Predicate<String> isWanted;

  /**
   * Creates an unpacker.
   *
   * @param isWanted whether to unpack the file with this path within the archive, with slashes
   */
  public Unpacker(Limits limits, Predicate<String> isWanted) {
    this.budget = new Budget(limits);
    this.isWanted = isWanted;
  }

  /**
   * Unpacks an archive.
   *
   * @param folder where the files go; need not exist
   * @throws BadArchive if the archive is broken, of a kind that is not unpacked, or over a limit;
   *     some files may have been unpacked by then
   * @throws UncheckedIOException if a file cannot be written
   */
  public Unpacked unpack(Path archive, Path folder) throws BadArchive {
    Target target = new Target(folder, budget, isWanted);
    try {
      ArchiveFormat format = ArchiveFormat.of(archive);
      budget.open(Files.size(archive));
      switch (format) {
        case ZIP -> unpackZip(archive, target);
        case TAR_GZ -> unpackTarGz(archive, target);
        case TAR -> unpackTar(Files.newInputStream(archive), target);
        case EMPTY_ZIP -> throw new BadArchive(Message.of("intake.rejected.empty"));
        case UNKNOWN -> throw broken(archive, null);
        default -> throw new BadArchive(Message.of("intake.rejected.format", nameOf(archive)));
      }
    } catch (Metered.OverBudget tooMuch) {
      throw tooMuch.reason();
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      // Some malformed headers reach us as exceptions of the parser's own arithmetic.
      throw broken(archive, e);
    }
    return target.leftOut();
  }

  private void unpackZip(Path archive, Target target) throws IOException, BadArchive {
    budget.checkEntries(countEntries(archive));
    try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        if (entry.isDirectory()) {
          target.addFolder();
        } else if (entry.isUnixSymlink()) {
          target.leaveOutLink(nameOf(entry));
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw new BadArchive(Message.of("intake.rejected.encrypted", nameOf(archive)));
        } else {
          target.addFile(nameOf(entry), () -> new Metered(zip.getInputStream(entry), budget));
        }
      }
    }
  }

  /**
   * Counts the marks of entries before the table of contents is read into memory: the number that
   * an archive claims to have may be a lie.
   */
  private static long countEntries(Path archive) throws IOException {
    final int mark = 0x504b0102;
    long count = 0;
    int window = 0;
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(archive)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        for (int index = 0; index < length; index++) {
          window = window << Byte.SIZE | buffer[index] & 0xff;
          count += window == mark ? 1 : 0;
        }
      }
    }
    return count;
  }

  private static String nameOf(ZipArchiveEntry entry) {
    if (entry.getNameSource() != ZipArchiveEntry.NameSource.NAME) {
      return entry.getName();
    }
    byte[] raw = entry.getRawName();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, DOS_CYRILLIC);
    }
  }

  private void unpackTarGz(Path archive, Target target) throws IOException, BadArchive {
    InputStream packed = new BufferedInputStream(Files.newInputStream(archive));
    GzipCompressorInputStream unpacked =
        GzipCompressorInputStream.builder()
            .setInputStream(packed)
            .setDecompressConcatenated(true)
            .get();
    unpackTar(unpacked, target);
  }

  private void unpackTar(InputStream in, Target target) throws IOException, BadArchive {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new Metered(in, budget))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isDirectory()) {
          target.addFolder();
        } else if (ORDINARY.contains(entry.getLinkFlag())) {
          target.addFile(entry.getName(), () -> new Uncloseable(tar));
        } else {
          target.leaveOutLink(entry.getName());
        }
      }
    }
  }

  private static String nameOf(Path archive) {
    return EntryPath.withoutForbidden(archive.getFileName().toString());
  }

  private static BadArchive broken(Path archive, Exception cause) {
    return new BadArchive(Message.of("intake.rejected.broken-archive", nameOf(archive)), cause);
  }

  /** One entry of a tape archive, whose end is not the end of the archive. */
  private static final class Uncloseable extends FilterInputStream {
    Uncloseable(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
