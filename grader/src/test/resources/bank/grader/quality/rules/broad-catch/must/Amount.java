package banking;

class Amount {
  long read(String text) {
    try {
      return Long.parseLong(text);
    } catch (Exception e) { // finding: broad-catch
      return 0;
    }
  }
}
