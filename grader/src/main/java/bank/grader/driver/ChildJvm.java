package bank.grader.driver;

import bank.contract.Bank;
import bank.grader.host.Host;
import bank.grader.host.Rehearsal;
import bank.grader.sandbox.Job;
import bank.grader.sandbox.ProcessLimits;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxedProcess;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.sqlite.JDBC;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Knows how the JVM of a child is started so that it is fast and finds what it needs: its class
 * path (host, contract, sqlite-jdbc), SQLite's native library, unpacked once, and an archive of the
 * classes that every child loads.
 */
public final class ChildJvm {
  private static final Duration REHEARSAL = Duration.ofSeconds(60);
  private static final ProcessLimits REHEARSAL_LIMITS = new ProcessLimits(256 << 20, 512, 1 << 20);

  private final Sandbox sandbox;
  private final List<Path> classPath;
  private final Path logging;
  private final Path nativeLibrary;
  private final Optional<Path> archive;

  /**
   * Prepares the files that children need.
   *
   * @param folder where to put them; children can read it, but not write to it
   */
  ChildJvm(Sandbox sandbox, Path folder) {
    this.sandbox = sandbox;
    this.classPath =
        List.of(Jars.forChildren("grader-host.jar"), Jars.of(Bank.class), Jars.of(JDBC.class));
    this.logging = Jars.of(Logger.class);
    try {
      this.nativeLibrary = unpackNativeLibrary(folder);
      this.archive = rehearse(Files.createDirectory(folder.resolve("rehearsal")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the command that starts a host. */
  List<String> command(int heapMegabytes, Path home, List<String> arguments) {
    List<String> options = new ArrayList<>(List.of("-Xmx" + heapMegabytes + "m"));
    options.add("-Duser.home=" + home);
    archive.ifPresent(file -> options.add("-XX:SharedArchiveFile=" + file));
    return command(options, classPath, Host.class.getName(), arguments);
  }

  /**
   * Returns the library that submissions may log through. It is for their class loader only: if
   * sqlite-jdbc saw it, that would use it, and print a warning that nobody has set it up.
   */
  public Path logging() {
    return logging;
  }

  /** Returns the class path of the host: its jar, the contract and sqlite-jdbc. */
  public List<Path> classPath() {
    return classPath;
  }

  /** Returns what a child must be able to read. */
  public List<Path> readable() {
    List<Path> readable = new ArrayList<>(classPath);
    readable.add(nativeLibrary.getParent());
    archive.ifPresent(readable::add);
    return readable;
  }

  /**
   * Returns the command that starts another program than the host, with the same settings.
   *
   * @param options what the JVM is told beside them
   * @param main the main class
   */
  public List<String> command(
      List<String> options, List<Path> classPath, String main, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Sandbox.javaHome().resolve(Path.of("bin", "java")).toString());
    command.addAll(options);
    command.addAll(
        List.of(
            // Children live for less than a second: no time for the best code, or for many threads,
            // and compiling only what runs often saves a sixth of their time.
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=3",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisableAttachMechanism",
            // sqlite-jdbc loads native code; newer JDKs print a warning unless it is allowed.
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.lib.path=" + nativeLibrary.getParent(),
            "-Dorg.sqlite.lib.name=" + nativeLibrary.getFileName(),
            "-Dslf4j.internal.verbosity=ERROR",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC"));
    command.addAll(List.of("-cp", joined(classPath), main));
    command.addAll(arguments);
    return command;
  }

  /** Makes the archive. Children work without it, only slower, so it may fail. */
  private Optional<Path> rehearse(Path folder) {
    Path file = folder.resolve("classes.jsa");
    List<String> command =
        command(
            List.of("-XX:ArchiveClassesAtExit=" + file),
            classPath,
            Rehearsal.class.getName(),
            List.of(folder.resolve("s").toString(), folder.toString()));
    List<Path> readable = new ArrayList<>(classPath);
    readable.add(nativeLibrary.getParent());
    SandboxedProcess process =
        sandbox.start(new Job(command, readable, folder, folder), REHEARSAL_LIMITS);
    boolean done = process.awaitExit(REHEARSAL).orElse(-1) == 0;
    process.kill();
    return Optional.of(file).filter(made -> done && Files.isRegularFile(made));
  }

  private static Path unpackNativeLibrary(Path folder) throws IOException {
    String resource =
        "/"
            + LibraryLoaderUtil.getNativeLibResourcePath().replaceFirst("^/", "")
            + "/"
            + LibraryLoaderUtil.getNativeLibName();
    Path library =
        Files.createDirectory(folder.resolve("native"))
            .resolve(LibraryLoaderUtil.getNativeLibName());
    try (InputStream content = JDBC.class.getResourceAsStream(resource)) {
      if (content == null) {
        throw new IllegalStateException("sqlite-jdbc has no library for this system: " + resource);
      }
      Files.copy(content, library);
    }
    return library;
  }

  private static String joined(List<Path> paths) {
    return paths.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
