package bank.grader.driver;

import bank.grader.driver.wording.Action;
import bank.grader.driver.wording.Menu;
import bank.grader.driver.wording.Question;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Finds its way through the menus and questions of a console program. It knows no bank, only
 * actions, forms and replies.
 */
final class ConsoleSession {
  /** A program that asks more for one request is going in circles. */
  private static final int MOST_QUESTIONS = 8;

  /** Of what the program said before it ended, the last part tells why. */
  private static final int LAST_WORDS = 2000;

  private static final Set<Action> SIGNING_OUT = Set.of(Action.LOG_OUT, Action.CLOSE_ACCOUNT);

  private static final Set<Ending> OF_ITS_OWN_WILL = EnumSet.of(Ending.FINISHED, Ending.EXITED);

  private final Supplier<ChildConsole> programs;
  private final Predicate<String> answers;
  private final Habits habits;
  private final Map<Boolean, Menu> menus = new HashMap<>();
  private ChildConsole console;
  private Optional<Menu> shown = Optional.empty();
  private String prompt = "";
  private boolean lost;

  /**
   * Prepares a session.
   *
   * @param programs starts the program anew
   * @param answers tells whether words answer a request, and ask for nothing more
   * @param habits what is known of the program
   */
  ConsoleSession(Supplier<ChildConsole> programs, Predicate<String> answers, Habits habits) {
    this.programs = programs;
    this.answers = answers;
    this.habits = habits;
  }

  /** Starts the program, and returns what it says at first. */
  Reply start() {
    lost = false;
    shown = Optional.empty();
    console = programs.get();
    Reply reply = read(console.start());
    reply.menu().map(Menu::after).filter(ConsoleSession::hasLetters).ifPresent(p -> prompt = p);
    return reply;
  }

  /** Ends the program in any way, unless it has ended, and starts it again. */
  Reply restart() {
    if (!console.hasEnded()) {
      console.kill();
    }
    console.close();
    return start();
  }

  /** Tells whether the program has ended, or is not where the next request can be made. */
  boolean isLost() {
    return lost;
  }

  /** Tells whether the last menu that was shown is for somebody who is signed in. */
  boolean isAtSignedInMenu() {
    return shown.filter(Menu::isSignedIn).isPresent();
  }

  /** Returns what the menus offer that were shown so far. */
  Set<Action> offered() {
    Set<Action> offered = EnumSet.noneOf(Action.class);
    menus.values().forEach(menu -> offered.addAll(menu.offered()));
    return offered;
  }

  /**
   * Makes a request: chooses it in the menu, and answers the questions that follow. To sign out, a
   * program may end: what was asked for is done, and it can be started again.
   *
   * @throws NotWritten if no menu offers it
   * @throws ProgramEnded if the program ends instead
   */
  Reply ask(Action action, Form form) {
    try {
      return follow(action, form);
    } catch (ProgramEnded end) {
      if (!SIGNING_OUT.contains(action) || !OF_ITS_OWN_WILL.contains(end.ending())) {
        throw end;
      }
      lost = true;
      return new Reply(end.getMessage(), Optional.empty());
    }
  }

  private Reply follow(Action action, Form form) {
    String number = numberOf(action).orElseThrow(() -> new NotWritten(action.name()));
    Reply reply = type(number);
    if (isJustTheMenuFor(action, reply)) {
      // The program was waiting for the Enter key, and took the number for it.
      reply = type(number);
    }
    StringBuilder words = new StringBuilder(reply.text());
    boolean isSigningOut = SIGNING_OUT.contains(action);
    boolean isMenuDue = habits.doesRepeatMenu(isFollowedBySecondMenu(action));
    // Some programs say that one is out, and the first menu does not follow.
    boolean isMenuTheEnd = isMenuDue && !isSigningOut;
    Optional<Step> step = step(reply, form, isMenuTheEnd);
    for (int i = 0; i < MOST_QUESTIONS && step.isPresent(); i++) {
      if (step.get().isValue()) {
        words.setLength(0);
      }
      reply = type(step.get().text());
      words.append('\n').append(reply.text());
      step = step(reply, form, isMenuTheEnd);
    }
    learnFrom(action, reply);
    lost = isMenuDue && reply.menu().isEmpty() && (isSigningOut || !asked(reply).isEmpty());
    return new Reply(withoutPrompt(words.toString()), reply.menu());
  }

  private void learnFrom(Action action, Reply reply) {
    boolean isSigningOut = SIGNING_OUT.contains(action);
    if (!isSigningOut && action != Action.LOG_IN && reply.menu().isPresent()) {
      habits.repeatsMenu(isFollowedBySecondMenu(action));
    }
    if (isSigningOut && reply.menu().isEmpty()) {
      shown = Optional.ofNullable(menus.get(false));
    }
  }

  /** Asks the program to end; within the time limit for that. */
  void leave() {
    String exit = shown.flatMap(menu -> menu.numberOf(Action.EXIT)).orElse("0");
    Screen screen = console.leave(exit);
    if (screen.isWaiting()) {
      // From the menu of somebody who is signed in, some programs go back to the first menu.
      String again =
          Menu.atEndOf(screen.text()).flatMap(menu -> menu.numberOf(Action.EXIT)).orElse("0");
      console.leave(again);
    }
  }

  void kill() {
    console.kill();
  }

  void close() {
    console.close();
  }

  /** Something to type, which is the value of a field or only goes on. */
  private record Step(String text, boolean isValue) {}

  private Optional<Step> step(Reply reply, Form form, boolean isMenuTheEnd) {
    if (reply.menu().isPresent()) {
      return Optional.empty();
    }
    Set<Question> asked = asked(reply);
    if (asked.contains(Question.YES_OR_NO)) {
      return Optional.of(new Step(reply.text().matches("(?is).*\\byes\\b.*") ? "yes" : "y", false));
    }
    if (asked.contains(Question.ENTER)) {
      return Optional.of(new Step("", false));
    }
    if (!isMenuTheEnd && answers.test(reply.text())) {
      return Optional.empty();
    }
    return form.answerTo(asked).map(value -> new Step(value, true));
  }

  private Set<Question> asked(Reply reply) {
    return isAtPrompt(reply.text()) ? Set.of() : Question.atEndOf(reply.text());
  }

  private boolean isAtPrompt(String text) {
    return !prompt.isBlank() && text.strip().endsWith(prompt.strip());
  }

  private String withoutPrompt(String text) {
    String words = text.strip();
    return isAtPrompt(text) ? words.substring(0, words.length() - prompt.strip().length()) : words;
  }

  private static boolean isJustTheMenuFor(Action action, Reply reply) {
    return reply.text().isBlank()
        && (isForSignedOut(action) ? reply.showsSignedOut() : reply.showsSignedIn());
  }

  private static boolean isFollowedBySecondMenu(Action action) {
    return !isForSignedOut(action) && !SIGNING_OUT.contains(action);
  }

  private static boolean isForSignedOut(Action action) {
    return action == Action.CREATE_ACCOUNT || action == Action.LOG_IN;
  }

  private Optional<String> numberOf(Action action) {
    boolean isForSignedIn = !isForSignedOut(action);
    return Optional.ofNullable(menus.get(isForSignedIn))
        .flatMap(menu -> menu.numberOf(action))
        .or(() -> otherMenu(action, !isForSignedIn))
        .or(action::standard);
  }

  private Optional<String> otherMenu(Action action, boolean signedIn) {
    return Optional.ofNullable(menus.get(signedIn))
        .filter(menu -> menu.offered().contains(action))
        .flatMap(menu -> menu.numberOf(action));
  }

  private Reply type(String text) {
    return read(console.type(text));
  }

  private Reply read(Screen screen) {
    screen
        .ending()
        .ifPresent(
            ending -> {
              throw new ProgramEnded(ending, lastWords(screen.text()));
            });
    Optional<Menu> menu = menuAtEndOf(screen.text());
    menu.ifPresent(
        found -> {
          shown = menu;
          menus.put(found.isSignedIn(), found);
        });
    return new Reply(menu.map(Menu::before).orElse(screen.text()), menu);
  }

  private Optional<Menu> menuAtEndOf(String text) {
    return Menu.atEndOf(text)
        .or(
            () ->
                menus.values().stream()
                    .flatMap(known -> known.againAtEndOf(text).stream())
                    .findFirst());
  }

  private static String lastWords(String text) {
    String words = text.strip();
    return words.length() <= LAST_WORDS ? words : words.substring(words.length() - LAST_WORDS);
  }

  private static boolean hasLetters(String text) {
    return text.chars().anyMatch(Character::isLetter);
  }
}
