package banking.card;

/** The Luhn algorithm, by which mistyped card numbers are recognised. */
public final class Luhn {

    private Luhn() {
    }

    /**
     * Computes the digit that makes a number valid when it is appended.
     *
     * @param digits the number without its last digit, decimal digits only
     */
    public static int checkDigit(String digits) {
        return (10 - sum(digits + "0") % 10) % 10;
    }

    /** Tells whether the check digit at the end agrees with the digits before it. */
    public static boolean isValid(String number) {
        return number.matches("\\d{16}") && sum(number) % 10 == 0;
    }

    // From the right, every second digit counts double, less nine if it has become two digits.
    private static int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum;
    }
}
