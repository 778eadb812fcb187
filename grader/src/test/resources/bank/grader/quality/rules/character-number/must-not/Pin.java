package bank;

class Pin {
  boolean isDigit(char symbol) {
    return symbol >= '0' && symbol <= '9';
  }

  int value(char symbol) {
    return symbol - '0';
  }
}
