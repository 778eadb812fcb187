package banking;

public class Luhn {

    // sum of digits, every second one doubled
    private static int sum(String digits, boolean doubleLast) {
        int sum = 0;
        boolean twice = doubleLast;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            if (twice) {
                digit *= 2;
                if (digit > 9) {
                    digit -= 9;
                }
            }
            sum += digit;
            twice = !twice;
        }
        return sum;
    }

    public static int checkDigit(String number) {
        return (10 - sum(number, true) % 10) % 10;
    }

    public static boolean isValid(String number) {
        return number.matches("\\d{16}") && sum(number, false) % 10 == 0;
    }
}
