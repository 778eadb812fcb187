package bank.grader.owntests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A file with execution data")
class ExecutionFileTest {
  private static final byte CONTINUED = (byte) 0xff;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("coverage");
  }

  private static byte[] written(boolean[] probes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
    writer.visitSessionInfo(new SessionInfo("own-tests", 1, 2));
    writer.visitClassExecution(new ExecutionData(7, "app/Main", probes));
    writer.flush();
    return bytes.toByteArray();
  }

  private static boolean[] hitProbes(int count) {
    boolean[] probes = new boolean[count];
    Random random = new Random(1);
    for (int i = 0; i < count; i++) {
      probes[i] = random.nextBoolean();
    }
    probes[count - 1] = true;
    return probes;
  }

  @ParameterizedTest(name = "{0} probes")
  @ValueSource(ints = {1, 7, 8, 9, 127, 128, 300, 40_000})
  @DisplayName("is read as JaCoCo wrote it")
  void readsWhatJacocoWrites(int count) throws IOException {
    boolean[] probes = hitProbes(count);
    Files.write(file, written(probes));

    ExecutionDataStore store = ExecutionFile.read(file).orElseThrow();

    assertThat(store.getContents()).hasSize(1);
    assertThat(store.get(7L).getName()).isEqualTo("app/Main");
    assertThat(store.get(7L).getProbes()).isEqualTo(probes);
  }

  @Test
  @DisplayName("is refused wherever it breaks off within a block")
  void refusesTruncated() throws IOException {
    byte[] whole = written(hitProbes(300));
    for (int length = whole.length - 1; length > whole.length - 50; length--) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertThat(ExecutionFile.read(file)).as("%d bytes", length).isEmpty();
    }
  }

  @Test
  @DisplayName("is refused if it claims more probes than it has bytes for")
  void refusesHugeLength() throws IOException {
    byte[] honest = written(hitProbes(1));
    byte[] forged = Arrays.copyOf(honest, honest.length + 3);
    Arrays.fill(forged, honest.length - 2, honest.length + 2, CONTINUED);
    forged[honest.length + 2] = 7;
    Files.write(file, forged);

    assertThat(ExecutionFile.read(file)).isEmpty();
  }

  @Test
  @DisplayName("is refused if a length never ends")
  void refusesEndlessLength() throws IOException {
    byte[] honest = written(hitProbes(1));
    byte[] forged = Arrays.copyOf(honest, honest.length + 1000);
    Arrays.fill(forged, honest.length - 2, forged.length, CONTINUED);
    Files.write(file, forged);

    assertThat(ExecutionFile.read(file)).isEmpty();
  }

  @Test
  @DisplayName("is refused if it is too long, in another format, a link, a folder or not there")
  void refusesOthers() throws IOException {
    assertThat(ExecutionFile.read(file)).isEmpty();
    Path real = Files.write(folder.resolve("real"), written(hitProbes(1)));
    assertThat(ExecutionFile.read(real)).isPresent();

    assertThat(ExecutionFile.read(Files.createSymbolicLink(file, real))).isEmpty();
    assertThat(ExecutionFile.read(Files.createDirectory(folder.resolve("folder")))).isEmpty();
    assertThat(ExecutionFile.read(Files.writeString(folder.resolve("text"), "covered"))).isEmpty();
    byte[] header = ExecutionDataWriter.getFileHeader();
    header[header.length - 1]++;
    assertThat(ExecutionFile.read(Files.write(folder.resolve("version"), header))).isEmpty();
    byte[] tooLong = new byte[(4 << 20) + header.length];
    for (int i = 0; i + header.length <= tooLong.length; i += header.length) {
      System.arraycopy(ExecutionDataWriter.getFileHeader(), 0, tooLong, i, header.length);
    }
    assertThat(ExecutionFile.read(Files.write(folder.resolve("long"), tooLong))).isEmpty();
  }
}
