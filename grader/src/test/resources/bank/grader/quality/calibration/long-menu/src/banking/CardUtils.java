package banking;

import java.util.Random;

public class CardUtils {
    static Random random = new Random();

    static String generateNumber() {
        String number = "400000";
        for (int i = 0; i < 9; i++) {
            number += random.nextInt(10);
        }
        return number + getCheckSum(number);
    }

    static String generatePin() {
        String pin = "";
        for (int i = 0; i < 4; i++) {
            pin += random.nextInt(10);
        }
        return pin;
    }

    static int getCheckSum(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Integer.parseInt(number.substring(i, i + 1));
            if (i % 2 == 0) {
                digit = digit * 2;
            }
            if (digit > 9) {
                digit = digit - 9;
            }
            sum += digit;
        }
        if (sum % 10 == 0) {
            return 0;
        }
        return 10 - sum % 10;
    }

    static boolean checkLuhn(String number) {
        if (number.length() != 16) {
            return false;
        }
        int checkSum = getCheckSum(number.substring(0, 15));
        if (checkSum == Integer.parseInt(number.substring(15))) {
            return true;
        } else {
            return false;
        }
    }
}
