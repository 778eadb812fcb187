package bank.grader.driver;

import bank.grader.driver.wording.Menu;
import java.util.Optional;

/**
 * What a console program said to a whole request, when all its questions were answered.
 *
 * @param text its words since the last answer, without a menu at their end
 * @param menu the menu at their end, if there is one
 */
record Reply(String text, Optional<Menu> menu) {

  /** Tells whether a menu follows for somebody who is signed in. */
  boolean showsSignedIn() {
    return menu.filter(Menu::isSignedIn).isPresent();
  }

  /** Tells whether a menu follows for somebody who is not signed in. */
  boolean showsSignedOut() {
    return menu.filter(shown -> !shown.isSignedIn()).isPresent();
  }
}
