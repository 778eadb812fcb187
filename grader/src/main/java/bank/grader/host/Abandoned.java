package bank.grader.host;

/** Ends a run that nobody needs any more. No program catches it, unless it catches all there is. */
final class Abandoned extends Error {
  private static final long serialVersionUID = 1L;

  Abandoned() {
    super("the grader needs this run no more", null, false, false);
  }
}
