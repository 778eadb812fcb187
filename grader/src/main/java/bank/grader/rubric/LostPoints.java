package bank.grader.rubric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits lost points among those who lost them. */
final class LostPoints {

  private LostPoints() {}

  /**
   * Splits tenths of a point in proportion to the parts, by the largest remainder; of equal
   * remainders the earlier part comes first.
   *
   * @return a number for each part, which add up to the tenths; all 0 if no part is above 0
   */
  static List<Integer> split(int tenths, List<Share> parts) {
    Share total = parts.stream().reduce(Share.NONE, Share::plus);
    if (tenths == 0 || total.isNone()) {
      return parts.stream().map(part -> 0).toList();
    }
    List<Share> exact = parts.stream().map(part -> part.times(tenths).dividedBy(total)).toList();
    List<Integer> split = new ArrayList<>(exact.stream().map(Share::floor).toList());
    int left = tenths - split.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, parts.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> remainder(exact.get(i))).reversed())
        .limit(left)
        .forEach(i -> split.set(i, split.get(i) + 1));
    return List.copyOf(split);
  }

  private static Share remainder(Share exact) {
    return exact.minus(Share.of(exact.floor(), 1));
  }
}
