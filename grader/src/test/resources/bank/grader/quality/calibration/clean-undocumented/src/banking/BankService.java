package banking;

public class BankService {
    private final CardDao cardDao;
    private final CardGenerator generator;

    public BankService(CardDao cardDao, CardGenerator generator) {
        this.cardDao = cardDao;
        this.generator = generator;
    }

    public Card createAccount() {
        Card card = generator.generate();
        cardDao.save(card);
        return card;
    }

    public boolean canLogIn(String number, String pin) {
        Card card = cardDao.find(number);
        return card != null && card.getPin().equals(pin);
    }

    public int getBalance(String number) {
        return cardDao.find(number).getBalance();
    }

    public void addIncome(String number, int income) {
        cardDao.addToBalance(number, income);
    }

    public boolean exists(String number) {
        return cardDao.find(number) != null;
    }

    public boolean transfer(String from, String to, int amount) {
        if (getBalance(from) < amount) {
            return false;
        }
        cardDao.transfer(from, to, amount);
        return true;
    }

    public void closeAccount(String number) {
        cardDao.delete(number);
    }
}
