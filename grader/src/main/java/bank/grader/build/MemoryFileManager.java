package bank.grader.build;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;

/** Gives the compiler our libraries to read, and nothing but memory to write to. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryClass> classes = new TreeMap<>();
  private volatile boolean isCancelled;

  MemoryFileManager(StandardJavaFileManager libraries) {
    super(libraries);
  }

  /** Makes the compiler fail when it next asks for a file. */
  void cancel() {
    isCancelled = true;
  }

  /** Returns the class files by binary name. */
  Map<String, MemoryClass> classes() {
    return classes;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<Kind> kinds, boolean recurse) throws IOException {
    if (isCancelled) {
      throw new CancellationException();
    }
    return super.list(location, packageName, kinds, recurse);
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, Kind kind, FileObject sibling) {
    return classes.computeIfAbsent(className, MemoryClass::new);
  }

  /** The libraries are read again by the next compilation. */
  @Override
  public void close() {}
}
