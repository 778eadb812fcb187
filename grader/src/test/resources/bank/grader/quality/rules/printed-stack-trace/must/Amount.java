package banking;

class Amount {
  long read(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      e.printStackTrace(); // finding: printed-stack-trace
      return 0;
    }
  }
}
