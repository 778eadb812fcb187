package bank.grader.rubric;

import java.math.BigInteger;

/**
 * An exact fraction, not below 0. Exact, because a mark must not hang on the last digit of a
 * rounded one: a third and two thirds are a whole.
 */
record Share(BigInteger part, BigInteger whole) implements Comparable<Share> {
  static final Share NONE = of(0, 1);
  static final Share ALL = of(1, 1);

  private static final int PERCENT = 100;

  /** Reduces the fraction. */
  Share {
    if (part.signum() < 0 || whole.signum() <= 0) {
      throw new IllegalArgumentException(part + " of " + whole + " is no share");
    }
    BigInteger divisor = part.gcd(whole);
    part = part.divide(divisor);
    whole = whole.divide(divisor);
  }

  static Share of(long part, long whole) {
    return new Share(BigInteger.valueOf(part), BigInteger.valueOf(whole));
  }

  static Share percent(int percent) {
    return of(percent, PERCENT);
  }

  Share plus(Share other) {
    return new Share(
        part.multiply(other.whole).add(other.part.multiply(whole)), whole.multiply(other.whole));
  }

  Share minus(Share other) {
    return new Share(
        part.multiply(other.whole).subtract(other.part.multiply(whole)),
        whole.multiply(other.whole));
  }

  Share times(long factor) {
    return new Share(part.multiply(BigInteger.valueOf(factor)), whole);
  }

  Share dividedBy(Share other) {
    return new Share(part.multiply(other.whole), whole.multiply(other.part));
  }

  Share atMostAll() {
    return compareTo(ALL) > 0 ? ALL : this;
  }

  boolean reaches(int percent) {
    return compareTo(percent(percent)) >= 0;
  }

  boolean isNone() {
    return part.signum() == 0;
  }

  /** Returns the whole number below or equal. */
  int floor() {
    return part.divide(whole).intValueExact();
  }

  /** Returns the nearest whole number, the higher of two that are equally near. */
  int roundedHalfUp() {
    return plus(of(1, 2)).floor();
  }

  /** Returns whole percent, rounded down, so that only the whole is called 100 %. */
  int wholePercent() {
    return times(PERCENT).floor();
  }

  /** Returns whole percent, rounded half up. */
  int nearestPercent() {
    return times(PERCENT).roundedHalfUp();
  }

  @Override
  public int compareTo(Share other) {
    return part.multiply(other.whole).compareTo(other.part.multiply(whole));
  }
}
