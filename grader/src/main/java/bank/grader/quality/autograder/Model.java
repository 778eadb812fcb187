package bank.grader.quality.autograder;

import bank.grader.intake.SourceFile;
import bank.grader.quality.finding.Place;
import de.firemage.autograder.api.JavaVersion;
import de.firemage.autograder.core.CodeModel;
import de.firemage.autograder.core.Problem;
import de.firemage.autograder.core.compiler.CompilationResult;
import de.firemage.autograder.core.file.SourceInfo;
import de.firemage.autograder.core.file.SourcePath;
import de.firemage.autograder.core.file.StringSourceInfo;
import de.firemage.autograder.core.integrated.DuplicateCodeFinder;
import de.firemage.autograder.core.integrated.IntegratedCheck;
import de.firemage.autograder.core.integrated.StaticAnalysis;
import java.lang.reflect.Field;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import spoon.reflect.factory.Factory;
import spoon.support.SpoonClassNotFoundException;

/**
 * A submission's sources as Autograder sees them, in memory.
 *
 * <p>Autograder's own way from sources to problems compiles the program twice into folders of
 * temporary files, with whatever annotation processors lie on the class path, and stops at the
 * first check that fails; so its checks are run on its model directly.
 */
final class Model {
  private final Map<String, String> studentPaths = new LinkedHashMap<>();
  private final SourceInfo sources;
  private final StaticAnalysis analysis;

  /**
   * Parses sources.
   *
   * @param libraries what the sources are compiled against, and nothing of the student's: Spoon
   *     asks classes that it knows by name for their constants, and that runs their code
   * @param library any of the libraries; Autograder wants to see a file
   * @throws RuntimeException if the sources do not compile
   */
  Model(List<SourceFile> files, URLClassLoader libraries, Path library) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (SourceFile file : files) {
      // Two files may have one name, and a folder need not be that of the package.
      String folder = "source" + texts.size();
      texts.put(folder + '.' + typeName(file), file.text());
      studentPaths.put(folder, file.path());
    }
    sources = StringSourceInfo.fromSourceStrings(JavaVersion.JAVA_17, texts);
    CodeModel model = CodeModel.buildFor(sources, library, libraries);
    build(model);
    analysis = new StaticAnalysis(model, new CompilationResult(library, List.of()));
  }

  /**
   * Builds the model. Its last step fails for arrays of the program's own types, which no class
   * loader knows: it is done again, and Spoon may then take what it cannot load for something
   * ordinary. Before that step it may not, or it would accept sources that do not compile.
   */
  private static void build(CodeModel model) {
    try {
      model.ensureModelBuild();
    } catch (SpoonClassNotFoundException ownArray) {
      try {
        Factory factory = (Factory) field("factory").get(model);
        factory.getEnvironment().setNoClasspath(true);
        DuplicateCodeFinder.buildFor(factory.getModel());
        field("model").set(model, factory.getModel());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Autograder's CodeModel is another one", e);
      }
    }
  }

  private static Field field(String name) throws ReflectiveOperationException {
    Field field = CodeModel.class.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  private static String typeName(SourceFile file) {
    return file.path().replaceAll(".*/|\\.java$", "");
  }

  /** Runs a check and returns what it found. */
  Stream<Problem> problems(IntegratedCheck check) {
    return check.run(analysis, sources).stream();
  }

  /** Returns where a problem is, as the student knows it. */
  Place place(Problem problem) {
    SourcePath path = problem.getPosition().file();
    String folder = path.toString().replaceAll("[/\\\\].*", "");
    return new Place(studentPaths.get(folder), problem.getPosition().startLine(), "");
  }
}
