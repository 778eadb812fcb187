package bank.grader.quality.tidiness;

import bank.grader.quality.finding.Place;
import bank.grader.quality.source.DeclaredMethod;
import bank.grader.quality.source.DeclaredType;
import bank.grader.quality.source.JavaSource;
import bank.grader.quality.source.Program;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Finds methods and fields whose name nothing in the program or its tests mentions. Private ones
 * are left to PMD, which knows them better; one that may answer to an interface from elsewhere is
 * left alone.
 */
final class UnusedMembers {

  private UnusedMembers() {}

  static List<Place> find(Program program) {
    Set<String> mentioned = new HashSet<>();
    for (JavaSource source :
        Stream.concat(program.sources().stream(), program.tests().stream()).toList()) {
      source.unit().accept(new Mentions(mentioned), null);
    }
    Stream<Place> methods =
        program.methods().stream()
            .filter(method -> !mentioned.contains(method.name()))
            .filter(method -> mayBeUnused(program, method))
            .map(DeclaredMethod::place);
    Stream<Place> fields =
        program.types().stream()
            .filter(type -> !type.isRecord() && type.tree().getKind() != Tree.Kind.ENUM)
            .flatMap(type -> unusedFields(type, mentioned));
    return Stream.concat(methods, fields).toList();
  }

  private static Stream<Place> unusedFields(DeclaredType type, Set<String> mentioned) {
    return type.fields().stream()
        .filter(field -> !field.getModifiers().getFlags().contains(Modifier.PRIVATE))
        .filter(field -> !mentioned.contains(field.getName().toString()))
        .map(type::place);
  }

  private static boolean mayBeUnused(Program program, DeclaredMethod method) {
    return !method.isConstructor()
        && !method.isMain()
        && !method.isOverride()
        && !method.isTrivial()
        && !method.has(Modifier.PRIVATE)
        && !answersToOthers(program, method);
  }

  private static boolean answersToOthers(Program program, DeclaredMethod method) {
    return method.tree().getBody() == null
        || method.type().tree().getImplementsClause().stream()
            .anyMatch(type -> program.type(type.toString()).isEmpty())
        || method.type().tree().getExtendsClause() != null
            && program.type(method.type().tree().getExtendsClause().toString()).isEmpty();
  }

  /** Collects every name that is mentioned, as opposed to declared. */
  private static final class Mentions extends TreeScanner<Void, Void> {
    private final Set<String> names;

    Mentions(Set<String> names) {
      this.names = names;
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void nothing) {
      names.add(tree.getName().toString());
      return super.visitIdentifier(tree, nothing);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
      names.add(tree.getIdentifier().toString());
      return super.visitMemberSelect(tree, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree tree, Void nothing) {
      names.add(tree.getName().toString());
      return super.visitMemberReference(tree, nothing);
    }
  }
}
