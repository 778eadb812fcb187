package banking;

import java.util.Random;

class Shot {
  static final int PIN_LENGTH = 4;
  static final Random random = new Random();
  private long kaldyk;
  private long қалдық;

  enum Choice {
    LOG_OUT,
    EXIT
  }

  void tolyktyru(long somma) {
    kaldyk += somma;
    қалдық += somma;
    url2Card(somma);
  }

  private void url2Card(long somma) {
    System.out.println(somma);
  }
}
