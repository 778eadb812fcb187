package banking;

class Luhn {
  static int sum(String digits) {
    int sum = 0;
      int position = 0; // finding: ragged-indentation
    while (position < digits.length()) {
      sum += digits.charAt(position) - '0';
    position++; // finding: ragged-indentation
    }
   return sum; // finding: ragged-indentation
  }

    static boolean isValid(String digits) { // finding: ragged-indentation
      return sum(digits) % 10 == 0;
    }
}
