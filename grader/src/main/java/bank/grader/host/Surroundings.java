package bank.grader.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.TimeZone;

/**
 * What one run of the student's program finds around it: classes loaded afresh, standard streams of
 * its own, a group for its threads, and the system properties as they were at first.
 */
final class Surroundings {
  private static final Properties PROPERTIES = (Properties) System.getProperties().clone();
  private static final Locale LOCALE = Locale.getDefault();
  private static final TimeZone ZONE = TimeZone.getDefault();

  /** More threads than any program of this kind has; there may be others beside them. */
  private static final int MOST_THREADS = 4096;

  private final URLClassLoader loader;
  private final ThreadGroup threads = new ThreadGroup("program");
  private final Path folder;
  private final ProgramOutput output;
  private final ProgramInput input;

  /**
   * Prepares a run.
   *
   * @param classPath where the student's classes are
   * @param folder where the program keeps its files
   */
  Surroundings(List<Path> classPath, Path folder, Outlet outlet) {
    this.folder = folder;
    loader = new URLClassLoader(urls(classPath), getClass().getClassLoader());
    output = new ProgramOutput(outlet);
    input = new ProgramInput(outlet, output);
    System.setProperties((Properties) PROPERTIES.clone());
    Locale.setDefault(LOCALE);
    TimeZone.setDefault(ZONE);
    input.install();
    output.install();
  }

  /** Starts a thread of the program. */
  void start(String name, Runnable work) {
    Thread thread = new Thread(threads, work, name);
    thread.setDaemon(false);
    thread.setContextClassLoader(loader);
    thread.start();
  }

  /** Loads and initialises one of the student's classes. */
  Class<?> load(String name) throws ClassNotFoundException {
    return Class.forName(name, true, loader);
  }

  ProgramInput input() {
    return input;
  }

  ProgramOutput output() {
    return output;
  }

  /** Waits until only the calling thread and daemons are left, as the JVM does before it ends. */
  void awaitThreads() {
    while (Arrays.stream(others()).anyMatch(thread -> !thread.isDaemon())) {
      for (Thread thread : others()) {
        join(thread);
      }
    }
  }

  /**
   * Ends the run. Files that it left open stay open, but unlocked.
   *
   * @return the files in its folder that this process holds open, each as often as it does, those
   *     of former runs included; nothing if the process is not fit for another run, because threads
   *     are left, or because nobody knows what is
   */
  Optional<List<Path>> end() {
    output.end();
    input.end();
    try {
      loader.close();
    } catch (IOException e) {
      return Optional.empty();
    }
    return others().length == 0 ? OpenFiles.unlock(folder) : Optional.empty();
  }

  private static URL[] urls(List<Path> classPath) {
    List<URL> urls = new ArrayList<>();
    for (Path path : classPath) {
      try {
        urls.add(path.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new UncheckedIOException(e);
      }
    }
    return urls.toArray(URL[]::new);
  }

  private Thread[] others() {
    Thread[] all = new Thread[MOST_THREADS];
    int count = threads.enumerate(all, true);
    return Arrays.stream(all, 0, count)
        .filter(thread -> thread != Thread.currentThread())
        .toArray(Thread[]::new);
  }

  private static void join(Thread thread) {
    if (thread.isDaemon()) {
      return;
    }
    try {
      thread.join();
    } catch (InterruptedException e) {
      // Only student code could have done this. The caller looks again.
    }
  }
}
