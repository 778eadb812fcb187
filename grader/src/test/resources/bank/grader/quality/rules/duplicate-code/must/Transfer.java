package banking;

class Transfer {
  static boolean isMistyped(String number) { // finding: duplicate-code
    int total = 0;
    for (int k = 0; k < number.length(); k++) {
      int x = number.charAt(k) - '0';
      if (k % 2 == 0) {
        x = x * 2;
        if (x > 9) {
          x = x - 9;
        }
      }
      total = total + x;
    }
    return total % 10 != 0;
  }
}
