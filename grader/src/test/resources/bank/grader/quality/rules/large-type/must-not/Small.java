package banking;

class Small {
  int one() {
    return 1;
  }
}
