package bank;

class Account {
    String number;
    String pin;
    double balance;

    Account(String number, String pin) {
        this.number = number;
        this.pin = pin;
    }
}
