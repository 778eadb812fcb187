package banking;

class Pin {
  boolean isRight(String pin, String input) {
    return pin == input; // finding: string-comparison
  }
}
