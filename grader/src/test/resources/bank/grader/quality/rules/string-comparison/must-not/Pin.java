package banking;

class Pin {
  boolean isRight(String pin, String input) {
    return pin != null && pin.equals(input);
  }
}
