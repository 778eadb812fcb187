package bank.grader.driver;

import bank.grader.build.Build;
import bank.grader.driver.Children.Supply;
import bank.grader.language.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A submission's program in child processes. It is tried out when it is first needed. */
final class ChildProgram implements Program {
  private final Build build;
  private final Starter starter;
  private final Children children;
  private final Places places;
  private final Profiler profiler;
  private Profile profile;
  private volatile boolean placesComeBack;
  private Profile consoleProfile;

  ChildProgram(Build build, Starter starter, Children children, Path folder) {
    this.build = build;
    this.starter = starter;
    this.children = children;
    this.places = new Places(folder);
    this.profiler = new Profiler(build, starter, children, places);
  }

  @Override
  public DriverKind kind() {
    return profile().kind();
  }

  @Override
  public boolean hasConsole() {
    return build.mainClass().isPresent();
  }

  @Override
  public Place newPlace() {
    return places.make(profile().isAlone(), profile().preparation());
  }

  @Override
  public void giveBack(Place place) {
    if (placesComeBack) {
      places.giveBack(place);
    }
  }

  @Override
  public BankDriver open(Place place) {
    return open(place, children.shared(directory(place), place));
  }

  @Override
  public BankDriver openInNewProcess(Place place) {
    return open(place, children.fresh(directory(place)));
  }

  @Override
  public BankDriver openHindered(Place place, Hindrance hindrance) {
    Path database = findDatabase(place).orElse(place.databaseFile());
    Obstacle obstacle = new Obstacle(hindrance, database);
    return open(place, children.hindered(directory(place), obstacle));
  }

  @Override
  public Console startConsole(Place place, List<String> arguments) {
    if (!hasConsole()) {
      throw new IllegalStateException("the submission has no console program");
    }
    // Whoever is not told where its database is looks for it where it is started.
    boolean isTold = arguments.contains(place.fileName());
    Path directory = places.directory(place, consoleProfile().isAlone() || !isTold);
    return starter.console(
        isTold ? children.shared(directory, place) : children.fresh(directory), arguments);
  }

  @Override
  public Optional<Path> findDatabase(Place place) {
    return SqliteFiles.isDatabase(place.databaseFile())
        ? Optional.of(place.databaseFile())
        : SqliteFiles.in(place.folder()).stream().findFirst();
  }

  @Override
  public List<Message> remarks() {
    return profile().remarks();
  }

  @Override
  public void close() {
    children.close();
  }

  private BankDriver open(Place place, Supply supply) {
    return starter.open(profile().kind(), supply, place.fileName(), profile().features());
  }

  private Path directory(Place place) {
    return places.directory(place, profile().isAlone());
  }

  private synchronized Profile profile() {
    if (profile == null) {
      profile = profiler.profile();
      placesComeBack =
          profile.isAlone() && !DatabaseNames.shareCache(build.classes().orElseThrow());
    }
    return profile;
  }

  /** The console program of a bank that is called may treat file names otherwise than the bank. */
  private synchronized Profile consoleProfile() {
    if (consoleProfile == null) {
      consoleProfile =
          profile().kind() == DriverKind.CONSOLE ? profile() : profiler.profile(DriverKind.CONSOLE);
    }
    return consoleProfile;
  }
}
