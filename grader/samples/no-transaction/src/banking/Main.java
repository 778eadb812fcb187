package banking;

public class Main {
    public static void main(String[] args) {
        DataBase dataBase = new DataBase(args[1]);
        BankService service = new BankService(dataBase);
        UserInterface ui = new UserInterface(service);
        ui.start();
    }
}
