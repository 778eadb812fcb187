import java.util.Scanner; // finding: default-package

class Main {
  public static void main(String[] args) {
    System.out.println(new Scanner(System.in).nextLine());
  }
}
