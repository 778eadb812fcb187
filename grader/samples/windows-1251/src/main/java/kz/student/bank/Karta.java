package kz.student.bank;

import java.security.SecureRandom;

/**
 * Карта номірі мен PIN-код.
 */
public class Karta {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Karta() {
    }

    /** Лун алгоритмі бойынша дурыс жана номір жасайды. */
    public static String janaNomir() {
        StringBuilder nomir = new StringBuilder("400000");
        for (int i = 0; i < 9; i++) {
            nomir.append(RANDOM.nextInt(10));
        }
        for (int songhy = 0; songhy < 10; songhy++) {
            if (luhn(nomir.toString() + songhy)) {
                nomir.append(songhy);
                break;
            }
        }
        return nomir.toString();
    }

    /** Торт танбалы PIN, алдынгы нолдері сакталады. */
    public static String janaPin() {
        return String.format("%04d", RANDOM.nextInt(10000));
    }

    /** Номір дурыс па? */
    public static boolean luhn(String nomir) {
        if (!nomir.matches("[0-9]{16}")) {
            return false;
        }
        int qosyndy = 0;
        for (int i = 0; i < nomir.length(); i++) {
            int san = nomir.charAt(i) - '0';
            if (i % 2 == 0) {
                san *= 2;
                if (san > 9) {
                    san -= 9;
                }
            }
            qosyndy += san;
        }
        return qosyndy % 10 == 0;
    }
}
