package bank.grader.driver;

import bank.grader.host.Frame;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The dialogue with a console program in a child process. */
final class ChildConsole implements Console {
  /** Class, message and place. */
  private static final int FAILURE_FIELDS = 3;

  private final Child child;
  private final Limits limits;
  private final Patience patience;
  private final Consumer<Child> afterwards;
  private final Conversation conversation;
  private final Frame start;
  private int typed;
  private boolean started;
  private Optional<Farewell> farewell = Optional.empty();
  private boolean closed;
  private Optional<Ending> ending = Optional.empty();
  private OptionalInt exitStatus = OptionalInt.empty();

  /**
   * Takes a child over.
   *
   * @param afterwards what to do with the child when the console is closed
   */
  ChildConsole(
      Child child,
      Limits limits,
      Patience patience,
      String mainClass,
      List<String> arguments,
      Conversation conversation,
      Consumer<Child> afterwards) {
    this.child = child;
    this.limits = limits;
    this.patience = patience;
    this.afterwards = afterwards;
    this.conversation = conversation;
    List<String> fields = new ArrayList<>(List.of(mainClass));
    fields.addAll(arguments);
    this.start = new Frame("main", fields);
  }

  @Override
  public Screen start() {
    if (started) {
      throw new IllegalStateException("the console program has been started already");
    }
    started = true;
    return exchange(patience.answer(), () -> child.begin(start));
  }

  @Override
  public Screen type(String line) {
    return type(line, patience.answer());
  }

  /** Types a line that asks the program to end. That it does not is no answer that is lacking. */
  Screen leave(String line) {
    farewell = Optional.of(Farewell.REQUEST);
    try {
      return type(line, limits.ending());
    } catch (NotWritten stub) {
      ending = Optional.of(Ending.CRASHED);
      return new Screen("", ending);
    }
  }

  private Screen type(String line, Duration limit) {
    if (ending.isPresent()) {
      return new Screen("", ending);
    }
    conversation.typed(line);
    typed++;
    return exchange(limit, () -> child.send(Frame.of("type", line)));
  }

  @Override
  public Screen endInput() {
    if (ending.isPresent()) {
      return new Screen("", ending);
    }
    conversation.add("(end of input)");
    return exchange(patience.answer(), () -> child.send(Frame.of("end-input")));
  }

  @Override
  public List<String> conversation() {
    return conversation.lines();
  }

  @Override
  public OptionalInt exitStatus() {
    return exitStatus;
  }

  boolean hasEnded() {
    return ending.isPresent();
  }

  /** Kills the program's process; for any thread. */
  void kill() {
    child.kill();
    conversation.add("(killed)");
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      abandon();
      afterwards.accept(child);
    }
  }

  /** Ends the run, if that does not take long: then its process can take another. */
  private void abandon() {
    boolean hasEnded = !started || ending.isPresent() || !child.isRunning();
    if (hasEnded || !patience.isWorth(Farewell.ABANDONMENT)) {
      return;
    }
    farewell = Optional.of(Farewell.ABANDONMENT);
    try {
      child.send(Frame.of("abandon"));
      awaitScreen(limits.ending(), new StringBuilder());
    } catch (ProgramEnded end) {
      note(end);
    } catch (NotWritten stub) {
      // It has ended, by the way.
      return;
    }
  }

  private Screen exchange(Duration limit, Runnable request) {
    StringBuilder text = new StringBuilder();
    try {
      request.run();
      ending = awaitScreen(limit, text);
    } catch (ProgramEnded end) {
      note(end);
      ending = Optional.of(end.ending());
      exitStatus = child.exitStatus();
      if (text.isEmpty() || end.ending() == Ending.OUT_OF_MEMORY) {
        text.append(end.getMessage());
      }
    }
    String shown = StackTraces.withoutHost(text.toString());
    conversation.printed(shown);
    ending.ifPresent(end -> conversation.add("(" + end + ")"));
    return new Screen(shown, ending);
  }

  /** Collects output until the program waits or ends. */
  private Optional<Ending> awaitScreen(Duration limit, StringBuilder text) {
    AnswerTime time = child.allow(limit);
    while (true) {
      Frame frame = child.next(time);
      switch (frame.kind()) {
        case "out" -> text.append(field(frame, 0, 1));
        case "fit" -> {
          // Whether its process can take another run does not concern the program.
        }
        case "waiting" -> {
          if (frame.fields().equals(List.of(String.valueOf(typed)))) {
            return Optional.empty();
          }
        }
        case "finished" -> {
          exitStatus = OptionalInt.of(0);
          return Optional.of(Ending.FINISHED);
        }
        case "to-do" -> throw new NotWritten(field(frame, 1, FAILURE_FIELDS));
        case "crashed" -> {
          exitStatus = OptionalInt.of(1);
          return Optional.of(Ending.CRASHED);
        }
        default -> throw child.broken(frame.line());
      }
    }
  }

  private void note(ProgramEnded end) {
    if (farewell.isEmpty()) {
      patience.note(end);
    } else if (end.ending() == Ending.TIMED_OUT || end.ending() == Ending.OUTPUT_LIMIT) {
      patience.noteIgnored(farewell.get());
    }
  }

  private String field(Frame frame, int index, int count) {
    if (frame.fields().size() != count) {
      throw child.broken(frame.line());
    }
    return frame.field(index);
  }
}
