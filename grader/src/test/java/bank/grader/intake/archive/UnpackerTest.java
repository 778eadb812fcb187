package bank.grader.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackerTest {
  private static final long MEBIBYTE = 1024 * 1024;

  @TempDir Path folder;
  private Path archive;
  private Path target;

  @BeforeEach
  void nameFiles() {
    archive = folder.resolve("archive");
    target = folder.resolve("out");
  }

  private Unpacked unpack() throws BadArchive {
    return unpack(Limits.SUBMISSION);
  }

  private Unpacked unpack(Limits limits) throws BadArchive {
    return new Unpacker(limits, path -> !path.startsWith("unwanted/")).unpack(archive, target);
  }

  private List<String> unpackedFiles() throws IOException {
    return filesBelow(target);
  }

  private static List<String> filesBelow(Path top) throws IOException {
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void unpacksZip() throws Exception {
    ArchiveFile.zip(archive, Map.of("a/Main.java", "class Main {}", "b.txt", "text"));
    Unpacked unpacked = unpack();
    assertThat(unpackedFiles()).containsExactly("a/Main.java", "b.txt");
    assertThat(target.resolve("a/Main.java")).hasContent("class Main {}");
    assertThat(unpacked).isEqualTo(new Unpacked(List.of(), List.of(), List.of()));
  }

  @Test
  void unpacksTarGzUnderAnyName() throws Exception {
    ArchiveFile.tarGz(archive, Map.of("a/Main.java", "class Main {}", "b.txt", "text"));
    unpack();
    assertThat(unpackedFiles()).containsExactly("a/Main.java", "b.txt");
    assertThat(target.resolve("b.txt")).hasContent("text");
  }

  @Test
  void passesOverWhatNobodyWants() throws Exception {
    ArchiveFile.tarGz(archive, Map.of("unwanted/x", "x", "wanted/y", "y"));
    unpack();
    assertThat(unpackedFiles()).containsExactly("wanted/y");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "../out-evil/x",
        "a/../../evil",
        "/tmp/evil",
        "C:/evil",
        "c:evil",
        "..\\evil",
        "\\evil",
        "a\\..\\..\\evil",
        "\\\\server\\share\\evil",
        "a/b/..",
        "./..//../evil"
      })
  void writesNothingOutsideOfItsFolder(String name) throws Exception {
    ArchiveFile.zip(archive, Map.of(name, "evil", "good", "good"));
    assertThat(unpack().unsafe()).hasSize(1);
    assertThat(filesBelow(folder)).containsExactly("archive", "out/good");

    ArchiveFile.tarGz(archive, Map.of(name, "evil", "better", "good"));
    assertThat(unpack().unsafe()).hasSize(1);
    assertThat(filesBelow(folder)).containsExactly("archive", "out/better", "out/good");
  }

  @Test
  void followsNoLinks() throws Exception {
    ArchiveFile.zipWithLink(archive, "link", "/etc/passwd");
    assertThat(unpack().links()).containsExactly("link");
    for (byte kind :
        new byte[] {
          TarConstants.LF_SYMLINK, TarConstants.LF_LINK, TarConstants.LF_FIFO, TarConstants.LF_CHR
        }) {
      ArchiveFile.tarGzWithLink(archive, "link", kind, "../../etc/passwd");
      assertThat(unpack().links()).as("kind %s", (char) kind).containsExactly("link");
    }
    assertThat(target).doesNotExist();
  }

  @Test
  void keepsTheFirstOfNamesThatDifferInCaseOnly() throws Exception {
    ArchiveFile.tarGz(archive, ordered("src/Main.java", "src/main.java", "SRC/MAIN.JAVA"));
    assertThat(unpack().sameName()).containsExactly("src/main.java", "SRC/MAIN.JAVA");
    assertThat(unpackedFiles()).containsExactly("src/Main.java");
  }

  @Test
  void keepsTheFirstOfAFileAndAFolderOfTheSameName() throws Exception {
    ArchiveFile.tarGz(archive, ordered("a", "a/b", "c/d", "C"));
    assertThat(unpack().sameName()).containsExactly("a/b", "C");
    assertThat(unpackedFiles()).containsExactly("a", "c/d");
  }

  private static Map<String, String> ordered(String... names) {
    Map<String, String> files = new LinkedHashMap<>();
    Stream.of(names).forEach(name -> files.put(name, name));
    return files;
  }

  @Test
  void takesDeceivingCharactersOutOfNames() throws Exception {
    ArchiveFile.tarGz(
        archive,
        ordered("\u202egpj.avaj", "a\nb", "<script>", "con.txt", "dot. ", "Қазақша/Әліппе.java"));
    unpack();
    assertThat(unpackedFiles())
        .containsExactlyInAnyOrder(
            "_gpj.avaj", "a_b", "_script_", "_con.txt", "dot_", "Қазақша/Әліппе.java");
  }

  @Test
  void leavesOutNamesThatNoFileCanHave() throws Exception {
    String longName = "n".repeat(300);
    String deep = "d/".repeat(40) + "x";
    ArchiveFile.tarGz(archive, ordered(longName, deep, "good"));
    assertThat(unpack().unsafe()).containsExactly(longName, deep);
    assertThat(unpackedFiles()).containsExactly("good");
  }

  @Test
  void readsCyrillicNamesOfOlderWindowsVersions() throws Exception {
    ArchiveFile.zip(
        archive, Map.of("Банк/Main.java", "x"), Charset.forName("IBM866"), StandardCharsets.UTF_8);
    unpack();
    assertThat(unpackedFiles()).containsExactly("Банк/Main.java");
  }

  @Test
  void refusesAZipThatIsMadeOfNothing() throws Exception {
    ArchiveFile.zipOfZeros(archive, "zeros", 64 * MEBIBYTE);
    assertThat(Files.size(archive)).isLessThan(MEBIBYTE);
    assertRefusal("intake.rejected.bomb");
    assertThat(Files.size(target.resolve("zeros"))).isLessThan(17 * MEBIBYTE);
  }

  @Test
  void refusesATapeArchiveThatIsMadeOfNothingEvenIfNobodyWantsItsEntry() throws Exception {
    ArchiveFile.tarGzOfZeros(archive, "unwanted/zeros", 64 * MEBIBYTE);
    assertRefusal("intake.rejected.bomb");
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesMoreBytesThanTheLimit() throws Exception {
    ArchiveFile.zip(archive, Map.of("a", "0123456789", "b", "0123456789"));
    Limits limits = new Limits(10, 15, 1);
    assertThatThrownBy(() -> new Unpacker(limits, path -> true).unpack(archive, target))
        .isInstanceOf(BadArchive.class)
        .hasMessageContaining("intake.rejected.too-large");
  }

  @Test
  void countsTheBytesOfAllArchivesOfADelivery() throws Exception {
    ArchiveFile.tarGz(archive, Map.of("a", "x".repeat(8_000)));
    Unpacker unpacker = new Unpacker(new Limits(10, 15_000, 1), path -> true);
    unpacker.unpack(archive, target);
    assertThatThrownBy(() -> unpacker.unpack(archive, folder.resolve("again")))
        .isInstanceOf(BadArchive.class)
        .hasMessageContaining("too-large");
  }

  @Test
  void refusesTensOfThousandsOfEntries() throws Exception {
    ArchiveFile.zipOfEmptyFiles(archive, 25_000);
    assertRefusal("intake.rejected.too-many-files");
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesDamagedArchives() throws Exception {
    Path whole = ArchiveFile.zip(archive, Map.of("a", "x".repeat(1000)));
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefusal("intake.rejected.broken-archive");
    ArchiveFile.tarGz(archive, Map.of("a", Stream.generate(Math::random).limit(999).toList() + ""));
    bytes = Files.readAllBytes(archive);
    Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefusal("intake.rejected.broken-archive");
    Files.writeString(archive, "no archive at all");
    assertRefusal("intake.rejected.broken-archive");
    Files.write(archive, new byte[0]);
    assertRefusal("intake.rejected.broken-archive");
  }

  @Test
  void refusesOtherFormatsAndPasswords() throws Exception {
    Files.write(archive, "Rar!\u001a\u0007".getBytes(StandardCharsets.ISO_8859_1));
    assertRefusal("intake.rejected.format");
    Files.write(archive, "7z\u00bc\u00af'".getBytes(StandardCharsets.ISO_8859_1));
    assertRefusal("intake.rejected.format");
    ArchiveFile.zip(archive, Map.of());
    assertRefusal("intake.rejected.empty");
    ArchiveFile.zip(archive, Map.of("a", "b"));
    byte[] bytes = Files.readAllBytes(archive);
    setEncryptionBits(bytes);
    Files.write(archive, bytes);
    assertRefusal("intake.rejected.encrypted");
  }

  /** The bit stands six bytes into a local header, and eight bytes into a central one. */
  private static void setEncryptionBits(byte[] zip) {
    for (int index = 0; index < zip.length - 10; index++) {
      if (zip[index] == 'P' && zip[index + 1] == 'K' && zip[index + 2] == 3) {
        zip[index + 6] |= 1;
      } else if (zip[index] == 'P' && zip[index + 1] == 'K' && zip[index + 2] == 1) {
        zip[index + 8] |= 1;
      }
    }
  }

  private void assertRefusal(String key) {
    assertThatThrownBy(this::unpack)
        .isInstanceOfSatisfying(
            BadArchive.class, bad -> assertThat(bad.reason().key()).isEqualTo(key));
  }
}
