package kz.student.bank;

import java.util.Scanner;

/**
 * Карапайым банк жуйесі. Багдарламанын басы осы жерде.
 */
public class Main {

    public static void main(String[] args) {
        // Деректер корынын файлы: -fileName параметрінен кейін
        String fail = "bank.db";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-fileName") && i + 1 < args.length) {
                fail = args[i + 1];
            }
        }
        DerekterQory qor = new DerekterQory(fail);
        Mazir mazir = new Mazir(qor, new Scanner(System.in));
        mazir.basta();
        qor.jabu();
    }
}
