package banking;

class Card {
  static int checkDigit(String digits) { // finding: duplicate-code
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (i % 2 == 0) {
        digit = digit * 2;
        if (digit > 9) {
          digit = digit - 9;
        }
      }
      sum = sum + digit;
    }
    return (10 - sum % 10) % 10;
  }
}
