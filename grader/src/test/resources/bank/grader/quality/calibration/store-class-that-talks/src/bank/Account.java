package bank;

import java.util.Random;

public class Account {
    private String cardNumber;
    private String pin;

    public Account() {
        Random random = new Random();
        StringBuilder builder = new StringBuilder("400000");
        for (int i = 0; i < 9; i++) {
            builder.append(random.nextInt(10));
        }
        for (int digit = 0; digit < 10; digit++) {
            if (isLuhnCorrect(builder.toString() + digit)) {
                builder.append(digit);
                break;
            }
        }
        cardNumber = builder.toString();
        pin = String.format("%04d", random.nextInt(10000));
    }

    // Luhn algorithm: double every odd digit, subtract 9 if it is more than 9
    public static boolean isLuhnCorrect(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            if (i % 2 == 0) {
                digit *= 2;
                if (digit > 9) {
                    digit -= 9;
                }
            }
            sum += digit;
        }
        return sum % 10 == 0;
    }

    public String getCardNumber() {
        return cardNumber;
    }

    public String getPin() {
        return pin;
    }
}
