package bank.grader.quality.source;

import bank.grader.intake.SourceFile;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Parses sources with the compiler of the running JDK. */
final class SourceReader {

  private SourceReader() {}

  /** Parses files; one that does not parse gives what the parser could make of it. */
  static List<JavaSource> read(List<SourceFile> files) {
    // The compiler takes no files for a mistake of its user's.
    if (files.isEmpty()) {
      return List.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<URI, SourceFile> byAddress = new LinkedHashMap<>();
    for (SourceFile file : files) {
      byAddress.put(URI.create("memory:///" + byAddress.size() + "/Source.java"), file);
    }
    List<InMemory> inputs =
        byAddress.entrySet().stream()
            .map(entry -> new InMemory(entry.getKey(), entry.getValue().text()))
            .toList();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                Writer.nullWriter(), null, ignored -> {}, List.of("-proc:none"), null, inputs);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    List<JavaSource> sources = new ArrayList<>();
    try {
      for (CompilationUnitTree unit : task.parse()) {
        SourceFile file = byAddress.get(unit.getSourceFile().toUri());
        sources.add(new JavaSource(file.path(), file.text(), unit, positions));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  /** A source that is not on the disk. */
  private static final class InMemory extends SimpleJavaFileObject {
    private final String text;

    InMemory(URI address, String text) {
      super(address, Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
