import java.sql.*;
import java.util.*;
import java.io.*;
import java.util.ArrayList;

public class Main {
    static int a1;
    static String temp;
    static ArrayList<String> list = new ArrayList<>();
    static Connection c = null;
    static boolean Flag = false;

    public static void main(String[] args) throws Exception {
        Scanner s = new Scanner(System.in);
        String f = "";
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("-fileName")) f = args[i + 1];
        }
        c = DriverManager.getConnection("jdbc:sqlite:" + f);
        Statement st = c.createStatement();
        try {
            st.executeUpdate("create table card (id integer primary key, number text, pin text, balance integer default 0)");
        } catch (Exception e) {
        }
        int x = -1;
        while (x != 0) {
            if (!Flag) {
                System.out.println("1. Create an account");
                System.out.println("2. Log into account");
                System.out.println("0. Exit");
                x = s.nextInt();
                if (x == 1) {
                    Random r = new Random();
                    String n = "400000";
                    for (int i = 0; i < 9; i++) {
                        n = n + r.nextInt(10);
                    }
                    int sum = 0;
                    for (int i = 0; i < 15; i++) {
                        int d = Integer.parseInt("" + n.charAt(i));
                        if (i % 2 == 0) {
                            d = d * 2;
                            if (d > 9) {
                                d = d - 9;
                            }
                        }
                        sum = sum + d;
                    }
                    if (sum % 10 == 0) {
                        n = n + "0";
                    } else {
                        n = n + (10 - sum % 10);
                    }
                    String p = "";
                    for (int i = 0; i < 4; i++) {
                        p = p + r.nextInt(10);
                    }
                    st.executeUpdate("insert into card (number, pin) values ('" + n + "','" + p + "')");
                    list.add(n);
                    System.out.println("Your card has been created");
                    System.out.println("Your card number:");
                    System.out.println(n);
                    System.out.println("Your card PIN:");
                    System.out.println(p);
                    // System.out.println(list.size());
                    // a1 = list.size();
                } else if (x == 2) {
                    System.out.println("Enter your card number:");
                    String n = s.next();
                    System.out.println("Enter your PIN:");
                    String p = s.next();
                    ResultSet rs = st.executeQuery("select * from card where number = '" + n + "' and pin = '" + p + "'");
                    if (rs.next()) {
                        System.out.println("You have successfully logged in!");
                        Flag = true;
                        temp = n;
                    } else {
                        System.out.println("Wrong card number or PIN!");
                    }
                } else if (x == 0) {
                    System.out.println("Bye!");
                    System.exit(0);
                }
            } else {
                System.out.println("1. Balance");
                System.out.println("2. Add income");
                System.out.println("3. Do transfer");
                System.out.println("4. Close account");
                System.out.println("5. Log out");
                System.out.println("0. Exit");
                x = s.nextInt();
                switch (x) {
                    case 1:
                        ResultSet rs1 = st.executeQuery("select balance from card where number = '" + temp + "'");
                        while (rs1.next()) {
                            System.out.println("Balance: " + rs1.getInt("balance"));
                        }
                        break;
                    case 2:
                        System.out.println("Enter income:");
                        int m = s.nextInt();
                        st.executeUpdate("update card set balance = balance + " + m + " where number = '" + temp + "'");
                        System.out.println("Income was added!");
                        break;
                    case 3:
                        System.out.println("Transfer");
                        System.out.println("Enter card number:");
                        String n2 = s.next();
                        if (n2.equals(temp)) {
                            System.out.println("You can't transfer money to the same account!");
                        } else {
                            int sum = 0;
                            for (int i = 0; i < 15; i++) {
                                int d = Integer.parseInt("" + n2.charAt(i));
                                if (i % 2 == 0) {
                                    d = d * 2;
                                    if (d > 9) {
                                        d = d - 9;
                                    }
                                }
                                sum = sum + d;
                            }
                            sum = sum + Integer.parseInt("" + n2.charAt(15));
                            if (sum % 10 != 0) {
                                System.out.println("Probably you made a mistake in the card number. Please try again!");
                            } else {
                                ResultSet rs2 = st.executeQuery("select * from card where number = '" + n2 + "'");
                                if (!rs2.next()) {
                                    System.out.println("Such a card does not exist.");
                                } else {
                                    System.out.println("Enter how much money you want to transfer:");
                                    int m2 = s.nextInt();
                                    ResultSet rs3 = st.executeQuery("select balance from card where number = '" + temp + "'");
                                    if (rs3.next()) {
                                        if (rs3.getInt("balance") < m2) {
                                            System.out.println("Not enough money!");
                                        } else {
                                            st.executeUpdate("update card set balance = balance - " + m2 + " where number = '" + temp + "'");
                                            st.executeUpdate("update card set balance = balance + " + m2 + " where number = '" + n2 + "'");
                                            System.out.println("Success!");
                                        }
                                    }
                                }
                            }
                        }
                        break;
                    case 4:
                        st.executeUpdate("delete from card where number = '" + temp + "'");
                        System.out.println("The account has been closed!");
                        Flag = false;
                    case 5:
                        System.out.println("You have successfully logged out!");
                        Flag = false;
                        break;
                    case 0:
                        System.out.println("Bye!");
                        System.exit(0);
                }
            }
        }
    }
}
