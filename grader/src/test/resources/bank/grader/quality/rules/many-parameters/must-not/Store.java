package banking;

class Store {
  void save(String number, String pin, long balance, String owner, String phone) {
    System.out.println(number + pin + balance + owner + phone);
  }

  record Card(String number, String pin, long balance, String owner, String phone, int branch) {}
}
