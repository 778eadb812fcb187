package bank;

class Card implements Comparable<Card> {
  private final String number;

  Card(String number) {
    this.number = number;
  }

  String number() {
    return number;
  }

  @Override
  public int compareTo(Card other) {
    return number.compareTo(other.number());
  }
}
