package bank.grader.driver;

import bank.grader.sandbox.Job;
import bank.grader.sandbox.ProcessLimits;
import bank.grader.sandbox.Sandbox;
import bank.grader.sandbox.SandboxedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The processes of one submission: starts them, and keeps those that are fit for another run. Safe
 * for several threads.
 */
final class Children implements AutoCloseable {
  /** No student code has run before a child says that it is ready, so a delay is not its fault. */
  private static final Duration START = Duration.ofMinutes(2);

  private static final int LIVENESS_MILLIS = 100;

  /** One for each check that runs at the same time; more would only hold memory. */
  private static final int MOST_IDLE = 4;

  private final Sandbox sandbox;
  private final ChildJvm jvm;
  private final Limits limits;
  private final Path classes;
  private final Path folder;
  private final List<Idle> idle = new ArrayList<>();
  private final Set<Child> busy = new HashSet<>();

  /** A child that waits for work, and the directory that it was started in. */
  private record Idle(Child child, Path directory) {}

  /**
   * Where a program gets its process from.
   *
   * @param take returns a process
   * @param giveBack what becomes of it when the program is done
   */
  record Supply(Supplier<Child> take, Consumer<Child> giveBack) {}

  /**
   * Prepares to start processes.
   *
   * @param classes the student's classes
   * @param folder the one folder that the processes may write to
   */
  Children(Sandbox sandbox, ChildJvm jvm, Limits limits, Path classes, Path folder) {
    this.sandbox = sandbox;
    this.jvm = jvm;
    this.limits = limits;
    this.classes = classes;
    this.folder = folder;
  }

  /**
   * Supplies children that were started in a directory, and may have worked before, but have
   * nothing left to do with a place.
   */
  Supply shared(Path directory, Place place) {
    return new Supply(() -> take(directory, place), child -> giveBack(child, directory));
  }

  /** Supplies children that are started in a directory, each for one program. */
  Supply fresh(Path directory) {
    return new Supply(() -> takeNew(directory, Optional.empty()), this::end);
  }

  /** Supplies children like {@link #fresh}, which an obstacle keeps from writing. */
  Supply hindered(Path directory, Obstacle obstacle) {
    return new Supply(
        () -> {
          obstacle.raise();
          try {
            return takeNew(directory, Optional.of(obstacle));
          } catch (RuntimeException notStarted) {
            obstacle.lift();
            throw notStarted;
          }
        },
        child -> {
          end(child);
          obstacle.lift();
        });
  }

  private Child take(Path directory, Place place) {
    synchronized (this) {
      for (Iterator<Idle> candidates = idle.iterator(); candidates.hasNext(); ) {
        Idle candidate = candidates.next();
        if (candidate.directory().equals(directory) && candidate.child().isFitFor(place)) {
          candidates.remove();
          busy.add(candidate.child());
          return candidate.child();
        }
      }
    }
    return takeNew(directory, Optional.empty());
  }

  private Child takeNew(Path directory, Optional<Obstacle> obstacle) {
    Child child = start(directory, obstacle);
    synchronized (this) {
      busy.add(child);
    }
    return child;
  }

  /** Takes a child back whose work is done. It is kept only if it is fit for more. */
  private void giveBack(Child child, Path directory) {
    List<Child> leaving = new ArrayList<>();
    synchronized (this) {
      busy.remove(child);
      if (child.isFit()) {
        idle.add(new Idle(child, directory));
      } else {
        leaving.add(child);
      }
      while (idle.size() > MOST_IDLE) {
        leaving.add(idle.remove(0).child());
      }
    }
    leaving.forEach(Child::close);
  }

  /** Ends a child, whatever it does. */
  private void end(Child child) {
    synchronized (this) {
      busy.remove(child);
    }
    child.close();
  }

  /** Ends all children. */
  @Override
  public void close() {
    List<Child> all;
    synchronized (this) {
      all = new ArrayList<>(busy);
      idle.forEach(waiting -> all.add(waiting.child()));
      busy.clear();
      idle.clear();
    }
    all.forEach(Child::kill);
  }

  private Child start(Path directory, Optional<Obstacle> obstacle) {
    try {
      // Not in the submission's folder, because the path of a socket must be short.
      Path meeting = Files.createTempDirectory("bank");
      Path socket = meeting.resolve("s");
      try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
        server.bind(UnixDomainSocketAddress.of(socket));
        Job job = job(meeting, socket, directory, obstacle);
        return greet(server, sandbox.start(job, limitsWith(obstacle)));
      } finally {
        Files.deleteIfExists(socket);
        Files.delete(meeting);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ProcessLimits limitsWith(Optional<Obstacle> obstacle) {
    return obstacle.map(each -> each.limits(limits.process())).orElse(limits.process());
  }

  private Job job(Path meeting, Path socket, Path directory, Optional<Obstacle> obstacle) {
    List<Path> classPath = List.of(classes, jvm.logging());
    List<String> arguments = new ArrayList<>(List.of(socket.toString(), folder.toString()));
    classPath.forEach(path -> arguments.add(path.toString()));
    List<Path> readable = new ArrayList<>(jvm.readable());
    readable.addAll(classPath);
    readable.add(meeting);
    return new Job(
        jvm.command(limits.heapMegabytes(), directory, arguments),
        readable,
        folder,
        directory,
        obstacle.map(Obstacle::readOnly).orElse(List.of()));
  }

  private Child greet(ServerSocketChannel server, SandboxedProcess process) throws IOException {
    Child child = new Child(process, accept(server, process), limits);
    if (!child.next(child.allow(START)).kind().equals("ready")) {
      throw child.broken(process.tail());
    }
    return child;
  }

  private static SocketChannel accept(ServerSocketChannel server, SandboxedProcess process)
      throws IOException {
    server.configureBlocking(false);
    AnswerTime time = new AnswerTime(START, System::nanoTime, process::processorTime);
    try (Selector selector = Selector.open()) {
      server.register(selector, SelectionKey.OP_ACCEPT);
      while (selector.select(LIVENESS_MILLIS) == 0) {
        if (!process.isAlive() || time.slice() == 0) {
          process.kill();
          throw new IllegalStateException("the child does not start: " + process.tail());
        }
      }
      return server.accept();
    }
  }
}
