package banking;

class Amount {
  long read(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      System.out.println("Please enter a number: " + e.getMessage());
      return 0;
    }
  }
}
