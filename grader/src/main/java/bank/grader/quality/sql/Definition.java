package bank.grader.quality.sql;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/**
 * A place where a variable is given a text.
 *
 * @param name the variable
 * @param kind how
 * @param value what it is given; empty if the source does not say
 * @param type the declared type; empty unless this is the declaration
 * @param isMember whether the variable is named as a member of an object, e.g. {@code this.sql}
 * @param offset where the value stands
 * @param scope the statements in which the variable has it for certain, or may be seen
 */
record Definition(
    String name,
    Kind kind,
    Optional<ExpressionTree> value,
    Optional<Tree> type,
    boolean isMember,
    int offset,
    Scope scope) {

  /** How a variable is given a text. */
  enum Kind {
    /** It is declared, with a value or without. */
    DECLARED,
    /** It is declared, and gets each element of what follows. */
    ELEMENT,
    /** It has another text from here on. */
    ASSIGNED,
    /** It has more text from here on. */
    APPENDED
  }

  /** A range of the source. */
  record Scope(int from, int to) {
    boolean contains(int offset) {
      return from <= offset && offset < to;
    }
  }

  boolean isDeclaration() {
    return kind == Kind.DECLARED || kind == Kind.ELEMENT;
  }
}
