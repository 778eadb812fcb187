package bank.grader.intake;

import bank.grader.intake.DeliveryFinder.Found;
import bank.grader.intake.archive.ArchiveFormat;
import bank.grader.intake.archive.BadArchive;
import bank.grader.intake.archive.Limits;
import bank.grader.intake.archive.Unpacker;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes what was handed in. Has no state, so several threads may read deliveries side by side. */
public final class Intake {
  private final DeliveryFinder finder = new DeliveryFinder();

  /**
   * Finds the submissions at paths: each is one submission (a folder, an archive, a source) or a
   * folder or an export of them.
   *
   * @param workFolder where exports are unpacked; must stay until all deliveries are read
   * @return in the order of the paths, and by name within each; not empty
   * @throws UnusablePath if there is nothing to grade at a path
   */
  public List<Delivery> find(List<Path> paths, Path workFolder) {
    SubmissionNames names = new SubmissionNames();
    List<Delivery> deliveries = new ArrayList<>();
    for (Path path : paths) {
      Path exportFolder = workFolder.resolve("export-" + deliveries.size());
      for (Found found : at(path, exportFolder)) {
        deliveries.add(new Delivery(names.next(found.wish(), found.distinction()), found.path()));
      }
    }
    return deliveries;
  }

  private List<Found> at(Path path, Path exportFolder) {
    if (!Files.exists(path)) {
      throw unusable("missing", path);
    }
    Path real = real(path);
    if (Files.isDirectory(real)) {
      List<Found> found = finder.inFolder(real);
      if (found.isEmpty()) {
        throw unusable("empty", path);
      }
      return found;
    }
    String name = real.getFileName().toString();
    if (ArchiveFormat.isNamedLikeOne(name)) {
      return inArchive(real, exportFolder);
    }
    if (!FileCollector.isJava(name)) {
      throw unusable("not-a-submission", path);
    }
    return List.of(Found.at(real));
  }

  /** An archive is one submission, or the export of several. */
  private List<Found> inArchive(Path archive, Path exportFolder) {
    try {
      new Unpacker(Limits.EXPORT, path -> !IgnoredFolders.isIgnored(path))
          .unpack(archive, exportFolder);
    } catch (BadArchive bad) {
      // Reading it will say so again, as part of a result.
      return List.of(Found.at(archive));
    }
    if (!Files.isDirectory(exportFolder)) {
      return List.of(Found.at(archive));
    }
    List<Found> found = finder.inFolder(exportFolder);
    boolean isExport = found.size() > 1 || found.stream().anyMatch(Found::isFromMoodle);
    return isExport ? found : List.of(Found.at(archive));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnusablePath unusable(String reason, Path path) {
    return new UnusablePath(Message.of("intake.path." + reason, DisplayName.of(path.toString())));
  }

  /**
   * Reads a delivery. Whatever the student did, there is a submission, if only a rejected one.
   *
   * @param workFolder a folder of this delivery's own, where its archives are unpacked; must stay
   *     as long as the submission's resources are used
   * @throws UncheckedIOException if the grader cannot write to the work folder
   */
  public Submission read(Delivery delivery, Path workFolder) {
    return new SubmissionReader(delivery, workFolder.resolve("unpacked")).read();
  }
}
