package banking;

class Store {
  private String temp; // finding: meaningless-name

  int foo(int a1) { // finding: meaningless-name meaningless-name
    String query1 = "SELECT 1"; // finding: meaningless-name
    String query2 = "SELECT 2"; // finding: meaningless-name
    temp = query1 + query2;
    return temp.length() + a1;
  }
}
