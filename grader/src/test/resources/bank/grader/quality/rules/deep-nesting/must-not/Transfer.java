package banking;

class Transfer {
  String refusal(String[] cards, String receiver, long amount, long balance) {
    for (String card : cards) {
      if (card.equals(receiver)) {
        if (amount <= 0) {
          return "not positive";
        } else if (amount > balance) {
          return "not enough";
        } else if (amount > 1000000) {
          return "too much";
        } else if (amount == 13) {
          return "bad luck";
        }
      }
    }
    return "";
  }
}
