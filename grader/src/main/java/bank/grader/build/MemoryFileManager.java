package bank.grader.build;

import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardJavaFileManager;

/** Gives the compiler our libraries to read, and nothing but memory to write to. */
final class MemoryFileManager extends ForwardingJavaFileManager<JavaFileManager> {
  private final Map<String, MemoryClass> classes = new TreeMap<>();

  MemoryFileManager(StandardJavaFileManager libraries) {
    super(libraries);
  }

  /** Returns the class files by binary name. */
  Map<String, MemoryClass> classes() {
    return classes;
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
