package bank.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts child processes that can do no harm, or as little as this machine allows: {@link #kind}
 * says which. Closing it kills what is left of them. Safe for several threads.
 */
public final class Sandbox implements AutoCloseable {
  private static final Path SHELL = Path.of("/bin/sh");

  /** The shell's ulimit counts files in blocks of so many bytes. */
  private static final int BLOCK = 512;

  /** Windows starts no process without it. */
  private static final Set<String> NEEDED_VARIABLES = Set.of("SystemRoot");

  private static final int FILTER_DESCRIPTOR = 9;
  private static final String LIMIT = "ulimit -c 0; ulimit -f \"$1\"; ulimit -n \"$2\"; shift 2; ";
  private static final String START = "exec \"$@\"";

  /** Permissions do not bind root unless this privilege is dropped, which root alone can do. */
  private static final String BIND_ROOT =
      "if setpriv --bounding-set=-dac_override true 2> /dev/null;"
          + " then exec setpriv --bounding-set=-dac_override \"$@\"; fi; ";

  private static final String START_FILTERED = "exec 9<\"$1\"; shift; " + START;

  private static final ProcessLimits PROBE_LIMITS = new ProcessLimits(1 << 20, 256, 1 << 20);
  private static final Duration PROBE_TIME = Duration.ofSeconds(60);

  private final Optional<Bubblewrap> bubblewrap;
  private final Optional<Path> filter;
  private final boolean hasShell = Files.isExecutable(SHELL);
  private final Set<SandboxedProcess> running = ConcurrentHashMap.newKeySet();
  private final Thread lastResort = new Thread(this::killAll);

  /**
   * bubblewrap ends its children together with the thread (not the process) that started them, so
   * one thread that lives as long as this sandbox starts them all.
   */
  private final ExecutorService starter =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread thread = new Thread(work, "starts processes");
            thread.setDaemon(true);
            return thread;
          });

  private Sandbox(Optional<Bubblewrap> bubblewrap, Optional<Path> filter) {
    this.bubblewrap = bubblewrap;
    this.filter = filter;
    Runtime.getRuntime().addShutdownHook(lastResort);
  }

  /**
   * Makes the sandbox that is wanted. bubblewrap is tried out first, by running a JVM in it.
   *
   * @param folder an existing folder for the sandbox's own files, which no child may write to
   * @throws SandboxUnavailableException if bubblewrap is demanded and does not work
   */
  public static Sandbox choose(SandboxChoice choice, Path folder) {
    if (choice == SandboxChoice.NONE) {
      return new Sandbox(Optional.empty(), Optional.empty());
    }
    List<String> reasons = new ArrayList<>();
    Optional<Sandbox> sandbox = bubblewrap(folder.toAbsolutePath(), reasons);
    if (sandbox.isEmpty() && choice == SandboxChoice.BUBBLEWRAP) {
      throw new SandboxUnavailableException(
          "bubblewrap does not work here: " + String.join("; ", reasons));
    }
    return sandbox.orElseGet(() -> new Sandbox(Optional.empty(), Optional.empty()));
  }

  /** Returns what keeps the children from doing harm. */
  public SandboxKind kind() {
    return bubblewrap.isPresent() ? SandboxKind.BUBBLEWRAP : SandboxKind.NONE;
  }

  /** Starts a job. Its environment is empty and its standard input is at its end. */
  public SandboxedProcess start(Job job, ProcessLimits limits) {
    ProcessBuilder builder = new ProcessBuilder(command(job, limits));
    builder.directory(job.directory().toFile());
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
    builder.environment().keySet().retainAll(NEEDED_VARIABLES);
    builder.environment().putAll(Map.of("LANG", "C.UTF-8", "LC_ALL", "C.UTF-8"));
    running.removeIf(process -> !process.isAlive());
    SandboxedProcess process = new SandboxedProcess(startInStarter(builder), limits);
    running.add(process);
    return process;
  }

  /** Kills every process that is left. */
  @Override
  public void close() {
    killAll();
    starter.shutdown();
    try {
      Runtime.getRuntime().removeShutdownHook(lastResort);
    } catch (IllegalStateException e) {
      // The JVM is ending, and runs the hook itself.
      return;
    }
  }

  private static Optional<Sandbox> bubblewrap(Path folder, List<String> reasons) {
    try {
      Optional<Bubblewrap> found = Bubblewrap.find(javaHome());
      if (found.isEmpty()) {
        reasons.add("there is no program bwrap on the search path");
        return Optional.empty();
      }
      Optional<Path> filter = writeFilter(folder);
      return works(found, filter, folder, reasons)
          .or(() -> filter.flatMap(f -> works(found, Optional.empty(), folder, reasons)));
    } catch (IOException e) {
      reasons.add(e.toString());
      return Optional.empty();
    }
  }

  private static Optional<Sandbox> works(
      Optional<Bubblewrap> bubblewrap, Optional<Path> filter, Path folder, List<String> reasons) {
    Sandbox sandbox = new Sandbox(bubblewrap, filter);
    String java = javaHome().resolve(Path.of("bin", "java")).toString();
    Job probe = new Job(List.of(java, "-Xshare:auto", "-version"), List.of(), folder, folder);
    SandboxedProcess process = sandbox.start(probe, PROBE_LIMITS);
    if (process.awaitExit(PROBE_TIME).orElse(-1) == 0) {
      return Optional.of(sandbox);
    }
    reasons.add(process.tail().strip());
    sandbox.close();
    return Optional.empty();
  }

  private static Optional<Path> writeFilter(Path folder) throws IOException {
    Optional<byte[]> bytes = ForkFilter.forThisMachine();
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Path file = folder.resolve("fork-filter");
    Files.write(file, bytes.get());
    return Optional.of(file);
  }

  /** Returns the folder of the JDK that children run on, which is our own. */
  public static Path javaHome() {
    try {
      return Path.of(System.getProperty("java.home")).toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command(Job job, ProcessLimits limits) {
    List<String> plain = bubblewrap.map(wrap -> wrap.command(job)).orElse(job.command());
    if (!hasShell) {
      return plain;
    }
    List<String> command = new ArrayList<>(List.of(SHELL.toString(), "-c"));
    boolean isBoundByPermissions = bubblewrap.isEmpty() && !job.readOnly().isEmpty();
    command.add(
        LIMIT
            + (isBoundByPermissions ? BIND_ROOT : "")
            + (filter.isPresent() ? START_FILTERED : START));
    command.add("sandbox");
    command.add(String.valueOf(limits.fileBytes() / BLOCK));
    command.add(String.valueOf(limits.openFiles()));
    filter.ifPresent(file -> command.add(file.toString()));
    command.addAll(filter.isPresent() ? Bubblewrap.filtered(plain, FILTER_DESCRIPTOR) : plain);
    return command;
  }

  private Process startInStarter(ProcessBuilder builder) {
    try {
      return starter.submit(builder::start).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a child process cannot be started", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a child process was started", e);
    }
  }

  private static File nothing() {
    return new File(File.separatorChar == '/' ? "/dev/null" : "NUL");
  }

  private void killAll() {
    running.forEach(SandboxedProcess::kill);
    running.clear();
  }
}
