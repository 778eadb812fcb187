package bank.grader.driver;

import bank.contract.BankFactory;
import bank.contract.ToDoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Starts banks of a factory in this very process, without a sandbox. For the reference only: it
 * measures the hidden tests against code that is trusted. Safe for several threads.
 */
public final class DirectProgram implements Program {
  private final BankFactory factory;
  private final Path folder;
  private final List<DirectDriver> opened = new CopyOnWriteArrayList<>();

  /**
   * Creates the program.
   *
   * @param folder where the places are made; the caller deletes it
   */
  public DirectProgram(BankFactory factory, Path folder) {
    this.factory = factory;
    this.folder = folder.toAbsolutePath();
  }

  @Override
  public DriverKind kind() {
    return DriverKind.DIRECT;
  }

  @Override
  public boolean hasConsole() {
    return false;
  }

  @Override
  public Place newPlace() {
    try {
      Path place = Files.createTempDirectory(folder, "place");
      Path database = place.resolve("bank.db");
      return new Place(place, database, database.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does nothing: another folder costs little. */
  @Override
  public void giveBack(Place place) {}

  @Override
  public BankDriver open(Place place) {
    try {
      DirectDriver driver = new DirectDriver(factory.open(place.databaseFile()));
      opened.add(driver);
      return driver;
    } catch (ToDoException toDo) {
      throw new NotWritten(toDo.getMessage());
    } catch (RuntimeException noBank) {
      throw new UnreadableAnswer(noBank.toString());
    }
  }

  /** Opens another bank in the same process, for there is no other. */
  @Override
  public BankDriver openInNewProcess(Place place) {
    return open(place);
  }

  @Override
  public BankDriver openHindered(Place place, Hindrance hindrance) {
    throw new IllegalStateException("a bank in this process has no limits of its own");
  }

  @Override
  public Console startConsole(Place place, List<String> arguments) {
    throw new IllegalStateException("a bank in this process has no console");
  }

  @Override
  public Optional<Path> findDatabase(Place place) {
    return Optional.of(place.databaseFile()).filter(Files::isRegularFile);
  }

  @Override
  public void close() {
    opened.forEach(DirectDriver::release);
    opened.clear();
  }
}
