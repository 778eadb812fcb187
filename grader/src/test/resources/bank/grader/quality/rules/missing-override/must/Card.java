package bank;

class Card {
  private final String number;

  Card(String number) {
    this.number = number;
  }

  public String toString() { // finding: missing-override
    return number;
  }
}
