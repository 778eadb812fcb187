import java.util.Random;

public class Account {
    String number;
    String pin;
    long balance;

    static Account create() {
        Random r = new Random();
        Account acc = new Account();
        do {
            acc.number = "400000";
            for (int i = 0; i < 10; i++) {
                acc.number += r.nextInt(10);
            }
        } while (!luhn(acc.number));
        acc.pin = "" + r.nextInt(10) + r.nextInt(10) + r.nextInt(10) + r.nextInt(10);
        SQL.insert(acc);
        return acc;
    }

    static boolean luhn(String number) {
        int s = 0;
        for (int i = 0; i < number.length(); i++) {
            int d = number.charAt(i) - 48;
            if (i % 2 == 0) {
                d *= 2;
                if (d > 9) {
                    d -= 9;
                }
            }
            s += d;
        }
        return s % 10 == 0;
    }
}
