package bank.grader.driver;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** What has shown itself of a console program, once for all its runs. */
final class Habits {
  private final Set<Boolean> repeated = ConcurrentHashMap.newKeySet();
  private final AtomicReference<Boolean> logsOut = new AtomicReference<>();

  /**
   * Takes note that a menu followed on a request that stays in the same menu.
   *
   * @param isSignedIn whether it is the menu for somebody who is signed in
   */
  void repeatsMenu(boolean isSignedIn) {
    repeated.add(isSignedIn);
  }

  /**
   * Tells whether a menu is shown again after each request. Some programs show it only to those who
   * come to it.
   */
  boolean doesRepeatMenu(boolean isSignedIn) {
    return repeated.contains(isSignedIn);
  }

  /** Takes note whether logging out works. The first time tells: later a fault may be the cause. */
  void logsOut(boolean works) {
    logsOut.compareAndSet(null, works);
  }

  /** Tells whether logging out has been seen to work. */
  boolean doesLogOut() {
    return Boolean.TRUE.equals(logsOut.get());
  }

  /** Tells whether logging out does not work, whatever the program says of it. */
  boolean doesStaySignedIn() {
    return Boolean.FALSE.equals(logsOut.get());
  }
}
