package Banking; // finding: naming-convention

class account { // finding: naming-convention
  private long Balance; // finding: naming-convention

  void Add_Income(long Amount) { // finding: naming-convention naming-convention
    Balance += Amount;
  }
}
