package banking;

public class Card {
    public String number;
    public String pin;
    public int balance = 0;

    public Card() {
        String num = "400000";
        for (int i = 0; i < 9; i++) {
            num = num + (int) (Math.random() * 10);
        }
        int sum = 0;
        for (int i = 0; i < 15; i++) {
            int x = Character.getNumericValue(num.charAt(i));
            if (i % 2 == 0) {
                x = x * 2;
                if (x > 9) {
                    x = x - 9;
                }
            }
            sum = sum + x;
        }
        int check = 0;
        if (sum % 10 != 0) {
            check = 10 - sum % 10;
        }
        number = num + check;
        pin = "";
        for (int i = 0; i < 4; i++) {
            pin = pin + (int) (Math.random() * 10);
        }
    }
}
