package bank.grader.build;

import bank.grader.intake.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source that the compiler reads from memory. */
final class MemorySource extends SimpleJavaFileObject {
  private final SourceFile source;

  MemorySource(SourceFile source) {
    super(uriOf(source.path()), Kind.SOURCE);
    this.source = source;
  }

  private static URI uriOf(String path) {
    try {
      return new URI("submission", null, "/" + path, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** Returns the path of the source with this name. */
  static String pathOf(URI uri) {
    return uri.getPath().substring(1);
  }

  String path() {
    return source.path();
  }

  /** Returns a line, the first being number 1; empty if there is no such line. */
  String line(long number) {
    return source.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source.text();
  }

  /** A public class in a file of another name harms nobody here. */
  @Override
  public boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.SOURCE;
  }
}
