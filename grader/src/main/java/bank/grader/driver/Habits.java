package bank.grader.driver;

/** What has shown itself of a console program, once for all its runs. */
final class Habits {
  private volatile boolean repeatsMenus;

  /** Takes note that a menu followed on a request that stays in the same menu. */
  void repeatsMenus() {
    repeatsMenus = true;
  }

  /**
   * Tells whether the menu is shown again after each request. Some programs show it only to those
   * who come to it.
   */
  boolean doesRepeatMenus() {
    return repeatsMenus;
  }
}
