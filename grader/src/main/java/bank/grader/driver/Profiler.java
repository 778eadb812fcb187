package bank.grader.driver;

import bank.grader.build.Build;
import bank.grader.language.Message;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tries a program out, to find out how it can be operated. */
final class Profiler {
  /** A file of its own, a missing folder, a missing table: one after the other shows itself. */
  private static final int MOST_TRIALS = 4;

  /** Some programs lose the zeros that a PIN begins with; another card will log in. */
  private static final int MOST_CARDS = 3;

  /** After so many wrong PINs a card is locked. */
  private static final int WRONG_PINS = 3;

  private final Build build;
  private final Starter starter;
  private final Children children;
  private final Places places;

  Profiler(Build build, Starter starter, Children children, Places places) {
    this.build = build;
    this.starter = starter;
    this.children = children;
    this.places = places;
  }

  /**
   * What one trial showed.
   *
   * @param worked whether an account was created
   * @param isConvincing whether it also logged in, as far as that was tried
   * @param isUnwritten whether it met a stub of the starter
   * @param words all that the program said
   */
  private record Trial(
      Place place,
      boolean worked,
      boolean isConvincing,
      boolean isUnwritten,
      Set<Feature> features,
      String words) {}

  /** What is believed of a program, and the trial that supports it. */
  private record Belief(boolean isAlone, Preparation preparation, Trial trial) {
    Profile profile(DriverKind kind, List<Message> moreRemarks) {
      Preparation useful = trial.worked() ? preparation : Preparation.NONE;
      List<Message> remarks = new ArrayList<>(moreRemarks);
      if (isAlone && useful.fileName().equals(Preparation.NONE.fileName())) {
        remarks.add(Message.of("driver.file-of-its-own"));
      }
      remarks.addAll(useful.remarks());
      return new Profile(kind, isAlone, useful, trial.features(), remarks);
    }
  }

  /** Finds out how the bank is operated. */
  Profile profile() {
    if (build.factory().isEmpty()) {
      return profile(DriverKind.CONSOLE);
    }
    Belief called = belief(DriverKind.REMOTE);
    if (called.trial().isUnwritten() && build.mainClass().isPresent()) {
      Belief typed = belief(DriverKind.CONSOLE);
      if (typed.trial().worked()) {
        return typed.profile(
            DriverKind.CONSOLE, List.of(Message.of("driver.console-instead-of-factory")));
      }
    }
    return called.profile(DriverKind.REMOTE, List.of());
  }

  /** Finds out how the bank is operated in one of the two ways. */
  Profile profile(DriverKind kind) {
    return belief(kind).profile(kind, List.of());
  }

  /** Some programs have never seen another name than one, or a name with a folder in it. */
  private Belief belief(DriverKind kind) {
    Belief usual = belief(kind, false, Preparation.NONE);
    if (kind == DriverKind.REMOTE || usual.trial().isConvincing()) {
      return usual;
    }
    Belief other = belief(kind, true, Preparation.HYPERSKILL);
    return other.trial().isConvincing() ? other : usual;
  }

  private Belief belief(DriverKind kind, boolean beginsAlone, Preparation first) {
    Belief belief = attempt(kind, beginsAlone, first);
    for (int i = 1; i < MOST_TRIALS; i++) {
      Place place = belief.trial().place();
      Path directory = places.directory(place, belief.isAlone());
      Optional<Path> own = ownDatabase(place, directory);
      boolean isAlone = belief.isAlone() || own.isPresent();
      Preparation preparation =
          belief
              .preparation()
              .extended(belief.trial().words(), directory, own, build.classes().orElseThrow());
      if (isAlone == belief.isAlone() && preparation.equals(belief.preparation())) {
        break;
      }
      belief = attempt(kind, isAlone, preparation);
    }
    return belief;
  }

  private Belief attempt(DriverKind kind, boolean isAlone, Preparation preparation) {
    Place place = places.make(isAlone, preparation);
    return new Belief(isAlone, preparation, attempt(kind, place, places.directory(place, isAlone)));
  }

  private Trial attempt(DriverKind kind, Place place, Path directory) {
    Set<Feature> features = EnumSet.noneOf(Feature.class);
    StringBuilder words = new StringBuilder();
    boolean worked = false;
    boolean isConvincing = false;
    boolean isUnwritten = false;
    try (BankDriver driver =
        starter.open(kind, children.shared(directory, place), place.fileName(), Set.of())) {
      try {
        IssuedCard card = driver.createAccount();
        worked = true;
        isConvincing = kind == DriverKind.REMOTE || explore(driver, card, features);
      } finally {
        features.addAll(driver.features());
        words.append(String.join("\n", driver.conversation()));
      }
    } catch (NotWritten stub) {
      isUnwritten = !worked;
    } catch (ProgramEnded | UnreadableAnswer failure) {
      words.append('\n').append(failure.getMessage());
    }
    return new Trial(place, worked, isConvincing, isUnwritten, features, words.toString());
  }

  /**
   * Has a look at the second menu, and tries whether wrong PINs lock the card.
   *
   * @return whether it got there
   */
  private static boolean explore(BankDriver driver, IssuedCard first, Set<Feature> features) {
    IssuedCard card = first;
    for (int i = 1; driver.logIn(card.number(), card.pin()) != LogIn.ACCEPTED; i++) {
      if (i == MOST_CARDS) {
        return false;
      }
      card = driver.createAccount();
    }
    String wrong = card.pin().equals("1111") ? "2222" : "1111";
    for (int i = 0; i < WRONG_PINS; i++) {
      driver.logIn(card.number(), wrong);
    }
    if (driver.logIn(card.number(), card.pin()) == LogIn.LOCKED) {
      features.add(Feature.PIN_LOCK);
      return true;
    }
    seeTheBalance(driver, card);
    return true;
  }

  /** Only to see whether the second menu follows: what fails is for the checks to say. */
  private static void seeTheBalance(BankDriver driver, IssuedCard card) {
    try {
      driver.balance(card);
    } catch (UnreadableAnswer | ProgramEnded | NotWritten failure) {
      // That is an answer, too.
    }
  }

  /**
   * Finds a database other than the one that the program was told to use, if it does not use it.
   */
  private static Optional<Path> ownDatabase(Place place, Path directory) {
    if (SqliteFiles.isDatabase(place.databaseFile())) {
      return Optional.empty();
    }
    Optional<Path> other = SqliteFiles.in(directory).stream().findFirst();
    if (other.isPresent() || Files.exists(place.databaseFile(), LinkOption.NOFOLLOW_LINKS)) {
      return other;
    }
    return SqliteFiles.emptyIn(directory).stream().findFirst();
  }
}
