package banking;

import java.util.Random;

/**
 * Business logic of the bank.
 */
public class BankService {
    private final DataBase dataBase;
    private final Random random = new Random();

    public BankService(DataBase dataBase) {
        this.dataBase = dataBase;
    }

    /**
     * Makes a new card and saves it.
     * @return number and pin
     */
    public String[] createCard() {
        StringBuilder sb = new StringBuilder("400000");
        while (sb.length() < 15) {
            sb.append(random.nextInt(10));
        }
        sb.append((10 - luhnSum(sb.toString() + "0") % 10) % 10);
        StringBuilder pin = new StringBuilder();
        while (pin.length() < 4) {
            pin.append(random.nextInt(10));
        }
        dataBase.addCard(sb.toString(), pin.toString());
        return new String[] {sb.toString(), pin.toString()};
    }

    public boolean checkPin(String number, String pin) {
        return pin.equals(dataBase.getPin(number));
    }

    public int getBalance(String number) {
        return dataBase.getBalance(number);
    }

    public void addIncome(String number, int income) {
        dataBase.setBalance(number, dataBase.getBalance(number) + income);
    }

    public void closeAccount(String number) {
        dataBase.deleteCard(number);
    }

    /** first checks of the transfer: returns the error or null */
    public String checkReceiver(String from, String to) {
        if (from.equals(to)) {
            return "You can't transfer money to the same account!";
        }
        if (to.length() != 16 || luhnSum(to) % 10 != 0) {
            return "Probably you made a mistake in the card number. Please try again!";
        }
        if (dataBase.getPin(to) == null) {
            return "Such a card does not exist.";
        }
        return null;
    }

    public boolean transfer(String from, String to, int money) {
        if (dataBase.getBalance(from) < money) {
            return false;
        }
        dataBase.setBalance(from, dataBase.getBalance(from) - money);
        dataBase.setBalance(to, dataBase.getBalance(to) + money);
        return true;
    }

    private int luhnSum(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = Character.getNumericValue(number.charAt(i));
            if (i % 2 == 0) {
                digit *= 2;
            }
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum;
    }
}
