package bank.grader.intake;

import bank.grader.intake.archive.ArchiveFormat;
import bank.grader.intake.archive.BadArchive;
import bank.grader.intake.archive.Limits;
import bank.grader.intake.archive.Unpacked;
import bank.grader.intake.archive.Unpacker;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Lists the files of one delivery, archives unpacked, links and leftovers of tools left out. */
final class FileCollector {
  /** Deeper than the deepest package in the deepest course folder. */
  private static final int DEEPEST_FOLDER = 40;

  private final Path unpackFolder;
  private final Remarks remarks;
  private final Unpacker unpacker = new Unpacker(Limits.SUBMISSION, this::isWanted);
  private int archives;

  /**
   * Creates a collector.
   *
   * @param unpackFolder where archives are unpacked; need not exist
   */
  FileCollector(Path unpackFolder, Remarks remarks) {
    this.unpackFolder = unpackFolder;
    this.remarks = remarks;
  }

  /** Lists the files, ordered by path. */
  List<DeliveredFile> collect(Path delivery) throws Rejected {
    List<DeliveredFile> files = new ArrayList<>();
    if (Files.isSymbolicLink(delivery)) {
      throw new Rejected(Message.of("intake.rejected.link"));
    } else if (Files.isDirectory(delivery)) {
      files.addAll(inFolder(delivery, "", 1));
    } else if (isJava(delivery.getFileName().toString())) {
      files.add(new DeliveredFile(DisplayName.of(delivery.getFileName().toString()), delivery));
    } else {
      try {
        files.addAll(inArchive(delivery, "", 1));
      } catch (BadArchive bad) {
        throw new Rejected(bad.reason());
      }
    }
    files.sort(Comparator.comparing(DeliveredFile::path));
    return withoutSamePaths(files);
  }

  /** Names may become the same when deceiving characters are taken out. */
  private List<DeliveredFile> withoutSamePaths(List<DeliveredFile> files) {
    Map<String, DeliveredFile> byPath = new LinkedHashMap<>();
    for (DeliveredFile file : files) {
      if (byPath.putIfAbsent(file.path(), file) != null) {
        remarks.add("intake.left-out.same-name", file.path());
      }
    }
    return List.copyOf(byPath.values());
  }

  private List<DeliveredFile> inArchive(Path archive, String prefix, int depth)
      throws BadArchive, Rejected {
    archives++;
    Path folder = unpackFolder.resolve(String.valueOf(archives));
    Unpacked unpacked = unpacker.unpack(archive, folder);
    unpacked.unsafe().forEach(name -> remarks.add("intake.left-out.unsafe", name));
    unpacked.links().forEach(name -> remarks.add("intake.left-out.link", name));
    unpacked.sameName().forEach(name -> remarks.add("intake.left-out.same-name", name));
    return Files.isDirectory(folder) ? inFolder(folder, prefix, depth + 1) : List.of();
  }

  private List<DeliveredFile> inFolder(Path folder, String prefix, int depth) throws Rejected {
    List<DeliveredFile> files = walk(folder, prefix);
    List<DeliveredFile> packed =
        files.stream().filter(file -> ArchiveFormat.isNamedLikeOne(file.name())).toList();
    if (files.stream().anyMatch(file -> isJava(file.name()))) {
      packed.forEach(file -> remarks.add("intake.left-out.archive", file.path()));
      return files;
    }
    files.addAll(inArchives(packed, depth));
    return files;
  }

  /** Looks into archives beside which there are no sources. */
  private List<DeliveredFile> inArchives(List<DeliveredFile> packed, int depth) throws Rejected {
    if (!packed.isEmpty() && depth > Limits.SUBMISSION.nesting()) {
      throw new Rejected(
          Message.of("intake.rejected.nesting", Limits.SUBMISSION.nesting(), packed.get(0).path()));
    }
    List<DeliveredFile> files = new ArrayList<>();
    List<Message> reasons = new ArrayList<>();
    for (DeliveredFile archive : packed) {
      try {
        String prefix = ArchiveFormat.withoutEnding(archive.path()) + "/";
        files.addAll(inArchive(archive.file(), prefix, depth));
      } catch (BadArchive bad) {
        reasons.add(bad.reason());
      }
    }
    boolean foundNothing = files.stream().noneMatch(file -> isJava(file.name()));
    if (foundNothing && !reasons.isEmpty()) {
      throw new Rejected(reasons.get(0));
    }
    reasons.forEach(remarks::add);
    return files;
  }

  /** Tells whether a file may be the student's; remarks on what a build has left. */
  private boolean isWanted(String path) {
    Optional<String> output = IgnoredFolders.buildOutput(path);
    output.ifPresent(folder -> remarks.add("intake.left-out.compiled", folder));
    return !IgnoredFolders.isIgnored(path);
  }

  static boolean isJava(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".java");
  }

  private List<DeliveredFile> walk(Path root, String prefix) throws Rejected {
    Walk walk = new Walk(root, prefix);
    try {
      Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST_FOLDER, walk);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (walk.seen > Limits.SUBMISSION.entries()) {
      throw new Rejected(Message.of("intake.rejected.too-many-files", Limits.SUBMISSION.entries()));
    }
    return walk.files;
  }

  /** Goes through a folder, never along a link. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final String prefix;
    private final List<DeliveredFile> files = new ArrayList<>();
    private int seen;

    Walk(Path root, String prefix) {
      this.root = root;
      this.prefix = prefix;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean isTop = folder.equals(root);
      return isTop || isWanted(pathOf(folder) + "/x")
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      seen++;
      String path = pathOf(file);
      if (attributes.isRegularFile() && isWanted(path)) {
        files.add(new DeliveredFile(prefix + path, file));
      } else if (!attributes.isRegularFile() && !attributes.isDirectory()) {
        remarks.add("intake.left-out.link", path);
      }
      return seen > Limits.SUBMISSION.entries()
          ? FileVisitResult.TERMINATE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      remarks.add("intake.left-out.unreadable", pathOf(file));
      return FileVisitResult.CONTINUE;
    }

    private String pathOf(Path file) {
      List<String> segments = new ArrayList<>();
      root.relativize(file).forEach(segment -> segments.add(DisplayName.of(segment.toString())));
      return String.join("/", segments);
    }
  }
}
