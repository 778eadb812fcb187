package bank.grader;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A program that a test writes. */
public final class TestProgram {
  private TestProgram() {}

  /**
   * Compiles a program.
   *
   * @param sources its source files, by class
   * @param classes the folder for the classes
   * @param classPath what it is compiled against
   */
  public static void compile(Map<String, String> sources, Path classes, String classPath) {
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of("-proc:none", "-nowarn", "-d", classes.toString(), "-cp", classPath);
    List<Source> files =
        sources.entrySet().stream()
            .map(file -> new Source(file.getKey(), file.getValue()))
            .toList();
    boolean compiled =
        ToolProvider.getSystemJavaCompiler()
            .getTask(messages, null, null, options, null, files)
            .call();
    if (!compiled) {
      throw new AssertionError("the program does not compile: " + messages);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
