package banking;

class Main {
  // To tell the shell how the program ended is what it is for.
  public static void main(String[] args) {
    if (args.length == 0) {
      System.exit(2);
    }
    System.exit(run(args[0]));
  }

  private static int run(String fileName) {
    System.out.println(fileName);
    return 0;
  }
}
