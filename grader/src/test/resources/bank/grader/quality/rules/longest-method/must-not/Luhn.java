package banking;

class Luhn {
  // The lines of a comment and blank lines do not make a method long.
  static int checkDigit(String digits) {
    int sum = 0;

    // Every second digit counts double,
    // and what has two digits then
    // is made one digit again,
    // which is the same as taking nine from it.
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    //
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      int weighted = i % 2 == 0 ? 2 * digit : digit;

      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return (10 - sum % 10) % 10;
  }
}
