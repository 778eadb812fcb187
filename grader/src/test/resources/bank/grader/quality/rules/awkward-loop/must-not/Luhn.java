package bank;

class Luhn {
  int sum(int[] digits) {
    int sum = 0;
    for (int i = 0; i < digits.length; i++) {
      sum += i % 2 == 0 ? digits[i] * 2 : digits[i];
    }
    for (int digit : digits) {
      sum += digit;
    }
    return sum;
  }

  int checkDigit(int sum) {
    int digit = 0;
    while ((sum + digit) % 10 != 0) {
      digit++;
    }
    return digit;
  }
}
