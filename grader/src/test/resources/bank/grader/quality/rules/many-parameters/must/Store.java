package banking;

class Store {
  void save(String number, String pin, long balance, String owner, String phone, int branch) { // finding: many-parameters
    System.out.println(number + pin + balance + owner + phone + branch);
  }
}
