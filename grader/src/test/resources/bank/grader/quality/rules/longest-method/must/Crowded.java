package banking;

class Crowded {
  // Few lines, but as many statements as the other.
  int pinOf(int seed) {
    int pin = seed; pin += 1; pin *= 2; pin += 3; pin *= 4; pin += 5; pin *= 6; pin += 7;
    pin += 1; pin *= 2; pin += 3; pin *= 4; pin += 5; pin *= 6; pin += 7; pin *= 8;
    pin += 1; pin *= 2; pin += 3; pin *= 4;
    return pin % 10000;
  }
}
