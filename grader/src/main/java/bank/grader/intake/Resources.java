package bank.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds what a program may read from its class path: scripts, settings, its factory's name. */
final class Resources {
  /** Programs of this size read scripts and settings; what is larger is not theirs. */
  private static final long MOST_BYTES = 8L * 1024 * 1024;

  private static final int MOST_FILES = 500;

  private static final String FACTORY = "META-INF/services/bank.contract.BankFactory";

  private static final Pattern DATABASE =
      Pattern.compile("(?i).*\\.(db|db3|s3db|sqlite|sqlite3)(-(journal|wal|shm))?");

  private static final byte[] DATABASE_MARK =
      "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final Pattern COMPILED =
      Pattern.compile("(?i).*\\.(class|jar|war|so|dll|dylib|exe)");

  /** Files about the project, and settings of libraries that run beside the program. */
  private static final Pattern NOT_READ =
      Pattern.compile(
          "(?i)(.*\\.(java|iml|zip|rar|7z|gz|tgz|tar)|pom\\.xml|.*\\.gradle(\\.kts)?|gradlew.*|mvnw.*"
              + "|sqlite-jdbc\\.properties|junit-platform\\.properties|readme.*)");

  /** Places on the class path that belong to somebody else. */
  private static final Pattern RESERVED =
      Pattern.compile("(META-INF|org/(sqlite|junit|slf4j)|javax?|bank/(grader|contract))/.*");

  private final Remarks remarks;
  private final Map<String, Path> found = new TreeMap<>();
  private long bytes;

  Resources(Remarks remarks) {
    this.remarks = remarks;
  }

  /** Returns the files by their place on the class path. */
  Map<String, Path> of(List<Program> parts, List<DeliveredFile> files) {
    parts.forEach(part -> addAll(foldersOf(part), files));
    return found;
  }

  /** Returns the files that only tests read, without a remark on those that they do not get. */
  static Map<String, Path> ofTests(List<Program> parts, List<DeliveredFile> files) {
    Resources resources = new Resources(new Remarks());
    parts.forEach(
        part -> resources.addAll(List.of(projectFolder(part) + "src/test/resources/"), files));
    return resources.found;
  }

  /** Says which databases and libraries are not used, wherever they lie. */
  void remarkOnUnused(List<DeliveredFile> files) {
    for (DeliveredFile file : files) {
      if (isDatabase(file)) {
        remarks.add("intake.left-out.database", file.path());
      } else if (COMPILED.matcher(file.name()).matches()) {
        remarks.add("intake.left-out.compiled", file.path());
      }
    }
  }

  private static List<String> foldersOf(Program part) {
    String prefix = projectFolder(part);
    List<String> folders = new ArrayList<>();
    folders.add(prefix + "src/main/resources/");
    folders.add(prefix + "src/resources/");
    folders.add(prefix + "resources/");
    folders.add(part.root().isEmpty() ? "" : part.root() + "/");
    return folders;
  }

  private static String projectFolder(Program part) {
    String project = SourceRoot.projectOf(part.root());
    return project.isEmpty() ? "" : project + "/";
  }

  private void addAll(List<String> folders, List<DeliveredFile> files) {
    folders.forEach(folder -> files.forEach(file -> add(file, folder)));
  }

  private void add(DeliveredFile file, String folder) {
    if (!file.path().startsWith(folder)) {
      return;
    }
    String place = file.path().substring(folder.length());
    boolean isElsewhere = Arrays.asList(place.split("/")).contains("src");
    if (isElsewhere || found.containsKey(place) || !isReadable(file) || !isAllowed(place, file)) {
      return;
    }
    long size = sizeOf(file);
    if (found.size() == MOST_FILES || bytes + size > MOST_BYTES) {
      remarks.add("intake.left-out.large", file.path());
      return;
    }
    bytes += size;
    found.put(place, file.file());
  }

  private static boolean isReadable(DeliveredFile file) {
    return !NOT_READ.matcher(file.name()).matches()
        && !COMPILED.matcher(file.name()).matches()
        && !isDatabase(file);
  }

  private boolean isAllowed(String place, DeliveredFile file) {
    boolean isAllowed = place.equals(FACTORY) || !RESERVED.matcher(place).matches();
    if (!isAllowed && !place.toUpperCase(Locale.ROOT).endsWith(".MF")) {
      remarks.add("intake.left-out.resource", file.path());
    }
    return isAllowed;
  }

  private static boolean isDatabase(DeliveredFile file) {
    if (DATABASE.matcher(file.name()).matches()) {
      return true;
    }
    try (InputStream in = Files.newInputStream(file.file(), LinkOption.NOFOLLOW_LINKS)) {
      return Arrays.equals(in.readNBytes(DATABASE_MARK.length), DATABASE_MARK);
    } catch (IOException e) {
      return false;
    }
  }

  private static long sizeOf(DeliveredFile file) {
    try {
      return Files.size(file.file());
    } catch (IOException e) {
      return Long.MAX_VALUE / 2;
    }
  }
}
