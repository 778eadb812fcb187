package bank.grader.intake.archive;

import java.util.List;

/**
 * What unpacking an archive has left out, by the names that the archive gives.
 *
 * @param unsafe entries that lead out of the archive, or whose names no file can have
 * @param links links and devices
 * @param sameName entries whose name differs from an earlier one's in case only, or not at all
 */
public record Unpacked(List<String> unsafe, List<String> links, List<String> sameName) {

  /** Copies the lists. */
  public Unpacked {
    unsafe = List.copyOf(unsafe);
    links = List.copyOf(links);
    sameName = List.copyOf(sameName);
  }
}
