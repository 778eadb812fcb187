import java.sql.*;
import java.util.*;

public class Bank {
    static Connection conn;
    static Scanner in = new Scanner(System.in);
    static String n;
    static int b = 0;

    public static void main(String[] args) throws Exception {
        String file = "bank.db";
        if (args.length > 1 && args[0].equals("-fileName")) file = args[1];
        conn = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement st = conn.createStatement();
        st.execute("create table if not exists card(id integer, number text, pin text, balance integer default 0)");
        int id = 0;
        while (true) {
            System.out.println("1. Create an account");
            System.out.println("2. Log into account");
            System.out.println("0. Exit");
            String c = in.nextLine();
            if (c.equals("1")) {
                Random r = new Random();
                String s = "400000";
                for (int i = 0; i < 9; i++) s += r.nextInt(10);
                int sum = 0;
                for (int i = 0; i < 15; i++) {
                    int d = Integer.parseInt("" + s.charAt(i));
                    if (i % 2 == 0) {
                        d = d * 2;
                        if (d > 9) d = d - 9;
                    }
                    sum = sum + d;
                }
                int last = 0;
                while ((sum + last) % 10 != 0) last++;
                s += last;
                String p = "";
                for (int i = 0; i < 4; i++) p += r.nextInt(10);
                id++;
                PreparedStatement ps = conn.prepareStatement("insert into card values(?,?,?,0)");
                ps.setInt(1, id);
                ps.setString(2, s);
                ps.setString(3, p);
                ps.executeUpdate();
                System.out.println("Your card has been created");
                System.out.println("Your card number:");
                System.out.println(s);
                System.out.println("Your card PIN:");
                System.out.println(p);
            } else if (c.equals("2")) {
                System.out.println("Enter your card number:");
                n = in.nextLine();
                System.out.println("Enter your PIN:");
                String p = in.nextLine();
                PreparedStatement ps = conn.prepareStatement("select * from card where number=? and pin=?");
                ps.setString(1, n);
                ps.setString(2, p);
                ResultSet rs = ps.executeQuery();
                if (rs.next()) {
                    System.out.println("You have successfully logged in!");
                    rs.close();
                    boolean out = false;
                    while (!out) {
                        System.out.println("1. Balance");
                        System.out.println("2. Add income");
                        System.out.println("3. Do transfer");
                        System.out.println("4. Close account");
                        System.out.println("5. Log out");
                        System.out.println("0. Exit");
                        c = in.nextLine();
                        if (c.equals("1")) {
                            ps = conn.prepareStatement("select balance from card where number=?");
                            ps.setString(1, n);
                            rs = ps.executeQuery();
                            b = rs.getInt(1);
                            rs.close();
                            System.out.println("Balance: " + b);
                        } else if (c.equals("2")) {
                            System.out.println("Enter income:");
                            int x = Integer.parseInt(in.nextLine());
                            ps = conn.prepareStatement("update card set balance=balance+? where number=?");
                            ps.setInt(1, x);
                            ps.setString(2, n);
                            ps.executeUpdate();
                            System.out.println("Income was added!");
                        } else if (c.equals("3")) {
                            System.out.println("Transfer");
                            System.out.println("Enter card number:");
                            String t = in.nextLine();
                            if (t.equals(n)) {
                                System.out.println("You can't transfer money to the same account!");
                            } else {
                                // luhn
                                int s2 = 0;
                                for (int i = 0; i < t.length(); i++) {
                                    int d = Integer.parseInt("" + t.charAt(i));
                                    if (i % 2 == 0) {
                                        d = d * 2;
                                        if (d > 9) d = d - 9;
                                    }
                                    s2 = s2 + d;
                                }
                                if (s2 % 10 != 0) {
                                    System.out.println("Probably you made a mistake in the card number. Please try again!");
                                } else {
                                    ps = conn.prepareStatement("select * from card where number=?");
                                    ps.setString(1, t);
                                    rs = ps.executeQuery();
                                    if (!rs.next()) {
                                        System.out.println("Such a card does not exist.");
                                        rs.close();
                                    } else {
                                        rs.close();
                                        System.out.println("Enter how much money you want to transfer:");
                                        int x = Integer.parseInt(in.nextLine());
                                        ps = conn.prepareStatement("select balance from card where number=?");
                                        ps.setString(1, n);
                                        rs = ps.executeQuery();
                                        b = rs.getInt(1);
                                        rs.close();
                                        if (b < x) {
                                            System.out.println("Not enough money!");
                                        } else {
                                            ps = conn.prepareStatement("update card set balance=balance-? where number=?");
                                            ps.setInt(1, x);
                                            ps.setString(2, n);
                                            ps.executeUpdate();
                                            ps = conn.prepareStatement("update card set balance=balance+? where number=?");
                                            ps.setInt(1, x);
                                            ps.setString(2, t);
                                            ps.executeUpdate();
                                            System.out.println("Success!");
                                        }
                                    }
                                }
                            }
                        } else if (c.equals("4")) {
                            ps = conn.prepareStatement("delete from card where number=?");
                            ps.setString(1, n);
                            ps.executeUpdate();
                            System.out.println("The account has been closed!");
                            out = true;
                        } else if (c.equals("5")) {
                            System.out.println("You have successfully logged out!");
                            out = true;
                        } else if (c.equals("0")) {
                            System.out.println("Bye!");
                            return;
                        }
                    }
                } else {
                    System.out.println("Wrong card number or PIN!");
                }
            } else if (c.equals("0")) {
                System.out.println("Bye!");
                return;
            }
        }
    }
}
