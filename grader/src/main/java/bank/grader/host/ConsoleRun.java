package bank.grader.host;

import bank.contract.ToDoException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;

/** One run of the console program, from its main method to its end. */
final class ConsoleRun {
  private final Surroundings surroundings;
  private final Outlet outlet;

  ConsoleRun(Surroundings surroundings, Outlet outlet) {
    this.surroundings = surroundings;
    this.outlet = outlet;
  }

  void start(String mainClass, List<String> arguments) {
    surroundings.start("main", () -> run(mainClass, arguments.toArray(String[]::new)));
  }

  void type(String line) {
    surroundings.input().type(line);
  }

  void endInput() {
    surroundings.input().end();
  }

  /** Ends the run when the program next waits for input, in which it does not take part. */
  void abandon() {
    surroundings.input().abandon();
  }

  void unbufferOutput() {
    surroundings.output().unbuffer();
  }

  private void run(String mainClass, String[] arguments) {
    Frame end = Frame.of("finished");
    try {
      invoke(main(surroundings.load(mainClass)), arguments);
    } catch (Abandoned unneeded) {
      // So nobody wants to know how it ended.
    } catch (ToDoException toDo) {
      end = Failure.frame("to-do", toDo);
      show(toDo);
    } catch (Throwable thrown) {
      end = Failure.frame("crashed", thrown);
      show(thrown);
    }
    surroundings.awaitThreads();
    surroundings.end().ifPresent(open -> outlet.send(Frame.of("fit", open.toArray())));
    outlet.send(end);
  }

  private static Method main(Class<?> type) throws NoSuchMethodException {
    Method main = type.getMethod("main", String[].class);
    if (!Modifier.isStatic(main.getModifiers())) {
      throw new NoSuchMethodException(type.getName() + ".main is not static");
    }
    main.setAccessible(true);
    return main;
  }

  private static void invoke(Method main, String[] arguments) throws Throwable {
    try {
      main.invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Shows an exception that left the main method as the JVM does. */
  private static void show(Throwable thrown) {
    try {
      System.err.print("Exception in thread \"main\" ");
      thrown.printStackTrace();
    } catch (Throwable hostile) {
      System.err.println(thrown.getClass().getName());
    }
  }
}
