import java.util.Scanner;

public class Main {
    public static void main(String[] args) {
        Scanner scanner = new Scanner(System.in);
        CardDao dao = new CardDao(args[1]);
        while (true) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            int choice = scanner.nextInt();
            if (choice == 1) {
                String number = "400000" + (long) (Math.random() * 10000000000L);
                String pin = (int) (Math.random() * 10000);
                dao.insert(number, pin);
                System.out.println("Your card has been created");
                System.out.println("Your card number:");
                System.out.println(number)
                System.out.println("Your card PIN:");
                System.out.println(pin);
            } else if (choice == 0) {
                System.out.println("Bye!");
                break;
            }
        }
    }
}
