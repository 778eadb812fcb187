package bank;

class Pin {
  boolean isDigit(char symbol) {
    return symbol >= 48; // finding: character-number
  }
}
