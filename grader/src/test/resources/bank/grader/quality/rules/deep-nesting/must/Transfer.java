package banking;

class Transfer {
  String refusal(String[] cards, String receiver, long amount, long balance) { // finding: deep-nesting
    for (String card : cards) {
      if (card.equals(receiver)) {
        if (amount > 0) {
          if (amount <= balance) {
            return "";
          }
        }
      }
    }
    return "no";
  }
}
