package banking;

class Menu {
  void run() {
    System.out.println("1. Balance");
    //System.out.println("2. Debug"); // finding: commented-out-code
    /* if (debug) { // finding: commented-out-code
        showAll();
    } */
    int total = 0;
    // total = total + 1; // finding: commented-out-code
    // total++;
    System.out.println(total);
  }
}
