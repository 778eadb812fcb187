package bank.grader.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the jars that child processes get. */
public final class Jars {
  private Jars() {}

  /** Returns the jar, or the folder, that a class was loaded from. */
  public static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toRealPath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns a jar that is made for children: beside the grader's own classes when these are built,
   * and in lib beside its jar.
   */
  public static Path forChildren(String fileName) {
    Path jar = of(Jars.class).resolveSibling(Path.of("lib", fileName));
    if (!Files.isRegularFile(jar)) {
      throw new IllegalStateException("the grader is not complete, it lacks " + jar);
    }
    return jar;
  }
}
