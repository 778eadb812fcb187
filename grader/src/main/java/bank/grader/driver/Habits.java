package bank.grader.driver;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What has shown itself of a console program, once for all its runs. */
final class Habits {
  private final Set<Boolean> repeated = ConcurrentHashMap.newKeySet();

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
}
