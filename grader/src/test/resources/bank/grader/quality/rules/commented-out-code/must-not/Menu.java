package banking;

/**
 * The menu.
 *
 * <pre>
 * new Menu().run();
 * </pre>
 */
class Menu {
  // SELECT number FROM card WHERE balance > 0;
  // Егер баланс теріс болса, бас тартамыз (қара: transfer).
  // Returns at once if there is nothing to do; see the brief.
  /* A choice is one character: 1, 2 or 0 */
  void run() {
    System.out.println("http://example.org // not a comment;");
  }
}
