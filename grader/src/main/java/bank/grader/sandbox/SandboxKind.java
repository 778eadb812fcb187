package bank.grader.sandbox;

/** What keeps a student's program from doing harm. */
public enum SandboxKind {
  /** bubblewrap: no network, read-only system, own process namespace, one writable folder. */
  BUBBLEWRAP,
  /** Nothing but the limits of a child process; every report carries a warning. */
  NONE
}
