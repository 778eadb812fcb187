package bank.grader.build;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds out, while the compiler knows it, what can be done with each class. */
final class ClassInspection {
  private static final String FACTORY = "bank.contract.BankFactory";

  private final JavacTask task;
  private final Trees trees;
  private final TypeMirror factory;
  private final TypeMirror arguments;
  private final List<CompiledClass> classes = new ArrayList<>();

  ClassInspection(JavacTask task) {
    this.task = task;
    this.trees = Trees.instance(task);
    this.factory = task.getElements().getTypeElement(FACTORY).asType();
    this.arguments =
        task.getTypes()
            .getArrayType(task.getElements().getTypeElement("java.lang.String").asType());
  }

  /** Returns the facts about the classes that were analysed. */
  List<CompiledClass> inspect(Iterable<? extends Element> analysed) {
    for (Element element : analysed) {
      if (element instanceof TypeElement type
          && type.getEnclosingElement().getKind().equals(ElementKind.PACKAGE)) {
        add(type, true);
      }
    }
    return classes;
  }

  private void add(TypeElement type, boolean isTopLevel) {
    String binaryName = task.getElements().getBinaryName(type).toString();
    if (!SuppliedAnnotations.isOne(binaryName)) {
      classes.add(
          new CompiledClass(
              binaryName,
              type.getSimpleName().toString(),
              pathOf(type),
              isTopLevel,
              type.getKind() == ElementKind.CLASS
                  && task.getTypes().isAssignable(type.asType(), factory),
              isUsable(type, isTopLevel),
              ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(this::isMain)));
    }
    ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> add(inner, false));
  }

  /** The compiler wraps the sources that it was given, but not what they are called. */
  private String pathOf(TypeElement type) {
    return MemorySource.pathOf(trees.getPath(type).getCompilationUnit().getSourceFile().toUri());
  }

  private static boolean isUsable(TypeElement type, boolean isTopLevel) {
    boolean isFree = isTopLevel || type.getModifiers().contains(Modifier.STATIC);
    return isFree
        && !type.getModifiers().contains(Modifier.ABSTRACT)
        && ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .anyMatch(
                constructor ->
                    constructor.getParameters().isEmpty()
                        && !constructor.getModifiers().contains(Modifier.PRIVATE));
  }

  private boolean isMain(ExecutableElement method) {
    return method.getSimpleName().contentEquals("main")
        && method.getModifiers().contains(Modifier.PUBLIC)
        && method.getModifiers().contains(Modifier.STATIC)
        && method.getReturnType().getKind() == TypeKind.VOID
        && method.getParameters().size() == 1
        && task.getTypes().isSameType(method.getParameters().get(0).asType(), arguments);
  }
}
