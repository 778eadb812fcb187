package banking;

import java.util.Random;

public class Card {
    private static final Random random = new Random();

    private final String number;
    private final String pin;
    private long balance;

    public Card(String number, String pin, long balance) {
        this.number = number;
        this.pin = pin;
        this.balance = balance;
    }

    public static Card generate() {
        StringBuilder number = new StringBuilder("400000");
        for (int i = 0; i < 9; i++) {
            number.append(random.nextInt(10));
        }
        number.append(Luhn.checkDigit(number.toString()));
        String pin = String.format("%04d", random.nextInt(10000));
        return new Card(number.toString(), pin, 0);
    }

    public String getNumber() {
        return number;
    }

    public String getPin() {
        return pin;
    }

    public long getBalance() {
        return balance;
    }

    public void setBalance(long balance) {
        this.balance = balance;
    }
}
