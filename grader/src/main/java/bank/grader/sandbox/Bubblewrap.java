package bank.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command line of bubblewrap: new namespaces for everything (network, processes, users, ...),
 * an empty file system with the system's libraries, the JDK and what the job needs read-only, and
 * one writable folder. Nothing in it can be executed but the JDK's own programs.
 */
final class Bubblewrap {
  /** Where the libraries are that a JVM links against, and the loader's cache of them. */
  private static final List<String> SYSTEM =
      List.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/etc/ld.so.cache");

  private static final String TEMPORARY_BYTES = String.valueOf(64L << 20);

  /** Symbolic links of a JDK are not deeper, e.g. conf/security/java.security on Debian. */
  private static final int LINK_DEPTH = 5;

  private final Path program;
  private final Path javaHome;
  private final Set<Path> configuration;
  private final boolean limitsTemporaryFiles;

  private Bubblewrap(Path program, Path javaHome, boolean limitsTemporaryFiles) throws IOException {
    this.program = program;
    this.javaHome = javaHome;
    this.limitsTemporaryFiles = limitsTemporaryFiles;
    configuration = linkedFromOutside(javaHome);
  }

  /** Finds bubblewrap on the search path; whether it works is another question. */
  static Optional<Bubblewrap> find(Path javaHome) throws IOException {
    String path = System.getenv().getOrDefault("PATH", "");
    for (String folder : path.split(":")) {
      Path program = Path.of(folder, "bwrap");
      if (folder.startsWith("/") && Files.isExecutable(program)) {
        return Optional.of(new Bubblewrap(program, javaHome, knowsSizes(program)));
      }
    }
    return Optional.empty();
  }

  /** Returns the command that runs a job in the sandbox. */
  List<String> command(Job job) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of("--unshare-all", "--die-with-parent", "--new-session", "--clearenv"));
    command.addAll(List.of("--setenv", "LANG", "C.UTF-8", "--setenv", "LC_ALL", "C.UTF-8"));
    SYSTEM.forEach(path -> command.addAll(List.of("--ro-bind-try", path, path)));
    if (limitsTemporaryFiles) {
      command.addAll(List.of("--size", TEMPORARY_BYTES));
    }
    command.addAll(List.of("--tmpfs", "/tmp", "--proc", "/proc", "--dev", "/dev"));
    bind("--ro-bind", javaHome, command);
    configuration.forEach(path -> bind("--ro-bind", path, command));
    job.readable().forEach(path -> bind("--ro-bind", path, command));
    bind("--bind", job.writable(), command);
    job.readOnly().forEach(path -> bind("--ro-bind", path, command));
    command.addAll(List.of("--remount-ro", "/", "--chdir", job.directory().toString(), "--"));
    command.addAll(job.command());
    return command;
  }

  /** Returns the options that have bubblewrap load a filter from a file descriptor. */
  static List<String> filtered(List<String> command, int descriptor) {
    List<String> filtered = new ArrayList<>(command);
    filtered.addAll(1, List.of("--seccomp", String.valueOf(descriptor)));
    return filtered;
  }

  private static void bind(String option, Path path, List<String> command) {
    command.addAll(List.of(option, path.toString(), path.toString()));
  }

  /** Distributions keep parts of a JDK elsewhere (/etc) and link to them. */
  private static Set<Path> linkedFromOutside(Path javaHome) throws IOException {
    Set<Path> outside = new LinkedHashSet<>();
    try (Stream<Path> files = Files.walk(javaHome, LINK_DEPTH)) {
      for (Path link : (Iterable<Path>) files.filter(Files::isSymbolicLink).sorted()::iterator) {
        if (Files.exists(link)) {
          Path target = link.toRealPath();
          if (!target.startsWith(javaHome) && target.startsWith("/etc")) {
            outside.add(target);
          }
        }
      }
    }
    return outside;
  }

  /** bubblewrap limits the size of a tmpfs since version 0.7. */
  private static boolean knowsSizes(Path program) throws IOException {
    Process help =
        new ProcessBuilder(program.toString(), "--help").redirectErrorStream(true).start();
    help.getOutputStream().close();
    return new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .contains("--size");
  }
}
