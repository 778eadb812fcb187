package bank.grader.host;

import bank.contract.Bank;
import bank.contract.BankFactory;
import bank.contract.ToDoException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;

/** One bank, from its opening to its closing. A thread of its own makes all the calls. */
final class BankRun {
  private static final Callable<List<Object>> END = List::of;

  private final Surroundings surroundings;
  private final Outlet outlet;
  private final BlockingQueue<Callable<List<Object>>> calls = new LinkedBlockingQueue<>();
  private Bank bank;
  private Operations operations;

  BankRun(Surroundings surroundings, Outlet outlet) {
    this.surroundings = surroundings;
    this.outlet = outlet;
    surroundings.input().end();
  }

  void start(String factory, Path databaseFile) {
    surroundings.start("bank", this::work);
    calls.add(() -> open(factory, databaseFile));
  }

  void call(Frame request) {
    calls.add(() -> operations.call(request));
  }

  void close() {
    calls.add(this::closeBank);
    calls.add(END);
  }

  void unbufferOutput() {
    surroundings.output().unbuffer();
  }

  private List<Object> open(String factory, Path databaseFile) throws Exception {
    Class<?> type = surroundings.load(factory);
    BankFactory opener = (BankFactory) type.getDeclaredConstructor().newInstance();
    bank = opener.open(databaseFile);
    if (bank == null) {
      throw new IllegalStateException("the factory returned null");
    }
    operations = new Operations(bank);
    return operations.features();
  }

  private List<Object> closeBank() {
    if (bank != null) {
      bank.close();
    }
    return List.of();
  }

  private void work() {
    for (Callable<List<Object>> call = next(); call != END; call = next()) {
      Frame answer = answer(call);
      surroundings.output().send();
      outlet.send(answer);
    }
    surroundings.end().ifPresent(open -> outlet.send(Frame.of("fit", open.toArray())));
    outlet.send(Frame.of("finished"));
  }

  private Callable<List<Object>> next() {
    while (true) {
      try {
        return calls.take();
      } catch (InterruptedException e) {
        // Student code may interrupt the thread that runs it. There is still nothing else to do.
      }
    }
  }

  private static Frame answer(Callable<List<Object>> call) {
    try {
      return Frame.of("value", call.call().toArray());
    } catch (ToDoException toDo) {
      return Failure.frame("to-do", toDo);
    } catch (Throwable thrown) {
      return Failure.frame("threw", thrown);
    }
  }
}
