package bank.grader.suite;

import java.util.Map;
import java.util.Set;

/**
 * Console programs of students that differ in how they store, and above all in how they transfer.
 * Their names tell the style.
 */
interface StoreVariant {
  /** Returns the members of the class that stores. */
  String members();

  /** Returns the checks that must fail; all others must pass. */
  Set<String> noticedBy();

  /** Returns the source files of the program, by class. */
  default Map<String, String> sources() {
    return StoreProgram.around(members());
  }
}
