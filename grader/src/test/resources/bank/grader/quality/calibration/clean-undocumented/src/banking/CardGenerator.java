package banking;

import java.util.Random;

public class CardGenerator {
    private static final String IIN = "400000";
    private final Random random = new Random();

    public Card generate() {
        StringBuilder number = new StringBuilder(IIN);
        for (int i = 0; i < 9; i++) {
            number.append(random.nextInt(10));
        }
        number.append(checksum(number.toString()));
        String pin = String.format("%04d", random.nextInt(10000));
        return new Card(number.toString(), pin, 0);
    }

    public static boolean passesLuhn(String number) {
        if (!number.matches("[0-9]{16}")) {
            return false;
        }
        int last = Character.getNumericValue(number.charAt(15));
        return checksum(number.substring(0, 15)) == last;
    }

    private static int checksum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.getNumericValue(digits.charAt(i));
            if (i % 2 == 0) {
                digit *= 2;
            }
            sum += digit > 9 ? digit - 9 : digit;
        }
        return (10 - sum % 10) % 10;
    }
}
