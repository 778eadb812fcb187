package banking;

class Store {
  private final String utf8 = "UTF-8";
  private String receiver;

  int length(String sql, int kartaNomiri) {
    String sha256 = sql + utf8;
    receiver = sha256;
    return receiver.length() + kartaNomiri;
  }

  boolean bar(String nomir) {
    return nomir.equals(receiver);
  }
}
