package kz.bank;

import java.util.concurrent.ThreadLocalRandom;

public class CardGenerator {

    static String newNumber() {
        long account = ThreadLocalRandom.current().nextLong(1_000_000_000L);
        String start = String.format("400000%09d", account);
        for (int i = 0; i < 10; i++) {
            if (luhn(start + i)) {
                return start + i;
            }
        }
        throw new IllegalStateException();
    }

    static String newPin() {
        return String.format("%04d", ThreadLocalRandom.current().nextInt(10_000));
    }

    static boolean luhn(String number) {
        if (number.length() != 16) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 16; i++) {
            if (!Character.isDigit(number.charAt(i))) {
                return false;
            }
            int digit = number.charAt(i) - '0';
            if (i % 2 == 0) {
                digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }
}
