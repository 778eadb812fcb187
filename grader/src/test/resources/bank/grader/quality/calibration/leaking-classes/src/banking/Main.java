package banking;

public class Main {
    public static String fileName;

    public static void main(String[] args) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-fileName")) {
                fileName = args[i + 1];
            }
        }
        DataBase.createNewDatabase();
        Menu.mainMenu();
    }
}
