package bank.progress;

import org.junit.platform.engine.TestExecutionResult;

/** Counts the tests of one part of the work. */
final class PartProgress {
  private final String name;
  private final int position;
  private int done;
  private int wrong;
  private int toDo;

  PartProgress(String name, int position) {
    this.name = name;
    this.position = position;
  }

  void count(TestExecutionResult.Status status) {
    switch (status) {
      case SUCCESSFUL -> done++;
      case FAILED -> wrong++;
      case ABORTED -> toDo++;
    }
  }

  String name() {
    return name;
  }

  /** Returns the place of this part in the table; the smallest comes first. */
  int position() {
    return position;
  }

  int done() {
    return done;
  }

  int wrong() {
    return wrong;
  }

  int toDo() {
    return toDo;
  }
}
