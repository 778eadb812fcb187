package bank;

class Luhn {
  int sum(int[] digits) {
    int sum = 0;
    for (int i = 0; i < digits.length; i++) { // finding: awkward-loop
      sum += digits[i];
    }
    return sum;
  }

  int checkDigit(int sum) {
    int digit = 0;
    for (; (sum + digit) % 10 != 0; ) { // finding: awkward-loop
      digit++;
    }
    return digit;
  }
}
