package bank.grader.sandbox;

/** Which sandbox a person wants. */
public enum SandboxChoice {
  /** bubblewrap where it works; else none, which every report then says. */
  AUTO,
  /** bubblewrap, or nothing is started at all. */
  BUBBLEWRAP,
  /** No sandbox, even where bubblewrap works. */
  NONE
}
