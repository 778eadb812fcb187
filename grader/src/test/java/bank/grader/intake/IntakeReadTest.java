package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.intake.archive.ArchiveFile;
import bank.grader.language.Language;
import bank.grader.language.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeReadTest {
  private static final String MAIN =
      "package banking;\nclass Main { public static void main(String[] a) {} }\n";

  @TempDir Path folder;
  @TempDir Path workFolder;

  private IntakeReadTest file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  private IntakeReadTest file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String starter(String path) {
    try {
      return Files.readString(Path.of("../starter").resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Submission read(String path) {
    Submission submission =
        new Intake().read(new Delivery("anna", folder.resolve(path)), workFolder.resolve(path));
    submission.remarks().forEach(IntakeReadTest::assertIsSayable);
    submission.rejection().ifPresent(IntakeReadTest::assertIsSayable);
    return submission;
  }

  private static void assertIsSayable(Message message) {
    for (Language language : Language.values()) {
      assertThat(language.say(message)).doesNotContain("{", "''");
    }
  }

  private static List<String> pathsOf(List<SourceFile> files) {
    return files.stream().map(SourceFile::path).toList();
  }

  private static List<String> remarks(Submission submission) {
    return submission.remarks().stream()
        .map(remark -> remark.key().replace("intake.", "") + " " + remark.arguments().get(0))
        .toList();
  }

  private void assertRejected(String path, String reason) {
    Submission submission = read(path);
    assertThat(submission.rejection())
        .as(path)
        .map(Message::key)
        .contains("intake.rejected." + reason);
    assertThat(submission.sources()).isEmpty();
  }

  @Test
  void findsSourcesTestsResourcesAndReadmeOfAProject() {
    file("a/pom.xml", "<project/>")
        .file("a/README.md", "My bank")
        .file("a/src/main/java/banking/Main.java", MAIN)
        .file("a/src/main/java/banking/package-info.java", "/** My bank. */ package banking;")
        .file("a/src/main/resources/schema.sql", "create table card (id)")
        .file("a/src/main/resources/META-INF/services/bank.contract.BankFactory", "banking.F")
        .file("a/src/test/java/banking/MainTest.java", "package banking; class MainTest {}")
        .file("a/src/test/resources/test.sql", "select 1")
        .file(
            "a/src/test/resources/META-INF/services/org.junit.jupiter.api.extension.Extension",
            "x");
    Submission submission = read("a");
    assertThat(submission.name()).isEqualTo("anna");
    assertThat(submission.rejection()).isEmpty();
    assertThat(pathsOf(submission.sources()))
        .containsExactly(
            "src/main/java/banking/Main.java", "src/main/java/banking/package-info.java");
    assertThat(submission.sources().get(0).text()).isEqualTo(MAIN);
    assertThat(pathsOf(submission.ownTests()))
        .containsExactly("src/test/java/banking/MainTest.java");
    assertThat(submission.resources())
        .containsOnlyKeys("schema.sql", "META-INF/services/bank.contract.BankFactory");
    assertThat(submission.resources().get("schema.sql")).hasContent("create table card (id)");
    assertThat(submission.testResources()).containsOnlyKeys("test.sql");
    assertThat(submission.readme()).contains("My bank");
    assertThat(submission.remarks()).isEmpty();
  }

  @Test
  void readsTheSameFromFoldersAndArchivesOfAnyKind() {
    Map<String, String> files =
        Map.of(
            "Bank/src/banking/Main.java", MAIN,
            "Bank/src/schema.sql", "select 1",
            "__MACOSX/Bank/src/banking/._Main.java", "junk",
            "Bank/.idea/Junk.java", "junk",
            "Bank/.git/Junk.java", "junk");
    files.forEach((path, text) -> file("folder/" + path, text));
    ArchiveFile.zip(folder.resolve("a.zip"), files);
    ArchiveFile.tarGz(folder.resolve("a.tar.gz"), files);
    ArchiveFile.tarGz(folder.resolve("a.tgz"), files);
    for (String path : List.of("folder", "a.zip", "a.tar.gz", "a.tgz")) {
      Submission submission = read(path);
      assertThat(submission.sources())
          .containsExactly(new SourceFile("Bank/src/banking/Main.java", MAIN));
      assertThat(submission.resources()).containsOnlyKeys("schema.sql");
      assertThat(submission.remarks()).isEmpty();
    }
  }

  @Test
  void readsASingleSource() {
    file("Main.java", MAIN);
    assertThat(pathsOf(read("Main.java").sources())).containsExactly("Main.java");
  }

  @Test
  void unpacksArchivesInAFolderAndInArchives() {
    ArchiveFile.zip(folder.resolve("inner.zip"), Map.of("src/banking/Main.java", MAIN));
    file("moodle/work.zip", bytes("inner.zip"));
    assertThat(pathsOf(read("moodle").sources())).containsExactly("work/src/banking/Main.java");
  }

  private byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void leavesArchivesBesideSourcesAlone() {
    file("a/src/banking/Main.java", MAIN).file("a/old.zip", "whatever");
    assertThat(remarks(read("a"))).containsExactly("left-out.archive old.zip");
  }

  @Test
  void rejectsWhatHoldsNoSources() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    file("documents/report.pdf", "%PDF");
    file("compiled/Main.class", "\u00ca\u00fe").file("compiled/app.jar", "PK");
    file(
        "given/src/main/java/bank/contract/Bank.java",
        starter("src/main/java/bank/contract/Bank.java"));
    file("onlyTests/src/MainTest.java", "import org.junit.jupiter.api.Test; class MainTest {}");
    file("damaged.zip", "PK\u0003\u0004 and then nothing");
    file("text.zip", "no archive");
    file("a.rar", "Rar!\u001a\u0007\u0000");
    file("wrapped/a.rar", "Rar!\u001a\u0007\u0000");
    ArchiveFile.zip(folder.resolve("none.zip"), Map.of());
    assertRejected("empty", "empty");
    assertRejected("none.zip", "empty");
    assertRejected("documents", "no-sources");
    assertRejected("compiled", "only-compiled");
    assertRejected("given", "nothing-own");
    assertRejected("onlyTests", "nothing-own");
    assertRejected("damaged.zip", "broken-archive");
    assertRejected("text.zip", "broken-archive");
    assertRejected("a.rar", "format");
    assertRejected("wrapped", "format");
  }

  @Test
  void rejectsArchivesInArchivesWithoutEnd() {
    ArchiveFile.zip(folder.resolve("level.zip"), Map.of("Main.java", MAIN));
    for (int level = 0; level < 4; level++) {
      String inner = new String(bytes("level.zip"), StandardCharsets.ISO_8859_1);
      ArchiveFile.zipOfLatin(folder.resolve("next.zip"), Map.of("level.zip", inner));
      file("level.zip", bytes("next.zip"));
    }
    assertRejected("level.zip", "nesting");
  }

  @Test
  void rejectsMoreSourcesThanAnybodyWrites() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int index = 0; index < 1_100; index++) {
      files.put("C" + index + ".java", "class C" + index + " {}");
    }
    ArchiveFile.zip(folder.resolve("a.zip"), files);
    assertRejected("a.zip", "too-many-sources");
  }

  @Test
  void leavesOutPathsThatLeadOutOfAnArchive() throws IOException {
    ArchiveFile.zip(
        folder.resolve("a.zip"), Map.of("../../evil.java", MAIN, "src/banking/Main.java", MAIN));
    Submission submission = read("a.zip");
    assertThat(submission.sources()).hasSize(1);
    assertThat(remarks(submission)).containsExactly("left-out.unsafe ../../evil.java");
    try (var files = Files.walk(workFolder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void followsNoLinksInAFolder() throws IOException {
    file("secret/Secret.java", "class Secret {}").file("a/src/banking/Main.java", MAIN);
    Files.createSymbolicLink(
        folder.resolve("a/src/Link.java"), folder.resolve("secret/Secret.java"));
    Files.createSymbolicLink(folder.resolve("a/src/secret"), folder.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("whole"), folder.resolve("secret"));
    Submission submission = read("a");
    assertThat(submission.sources()).hasSize(1);
    assertThat(remarks(submission)).containsExactly("left-out.link src/Link.java, src/secret");
    assertRejected("whole", "link");
  }

  @Test
  void decodesAndNamesForeignEncodings() {
    String text = "// Простая банковская система: перевод денег\n" + MAIN;
    file("a/src/banking/Main.java", text.getBytes(Charset.forName("windows-1251")))
        .file(
            "a/src/banking/Wide.java",
            "// Қазақша\nclass Wide {}".getBytes(StandardCharsets.UTF_16))
        .file("a/src/banking/Marked.java", "\ufeffclass Marked {}");
    Submission submission = read("a");
    assertThat(submission.sources())
        .contains(new SourceFile("src/banking/Main.java", text))
        .contains(new SourceFile("src/banking/Wide.java", "// Қазақша\nclass Wide {}"))
        .contains(new SourceFile("src/banking/Marked.java", "class Marked {}"));
    assertThat(submission.remarks())
        .containsExactly(
            Message.of("intake.encoding", "src/banking/Wide.java", "UTF-16BE"),
            Message.of("intake.encoding", "src/banking/Main.java", "windows-1251"));
  }

  @Test
  void keepsTheStarterApartFromTheStudentsWork() {
    file("a/src/main/java/banking/Main.java", MAIN)
        .file("a/README.md", starter("README.md"))
        .file(
            "a/src/main/java/bank/contract/Bank.java",
            starter("src/main/java/bank/contract/Bank.java"))
        .file(
            "a/src/test/java/bank/contract/LogInTest.java",
            starter("src/test/java/bank/contract/LogInTest.java"))
        .file("a/src/test/java/bank/progress/ToDoExtension.java", "package bank.progress; changed")
        .file(
            "a/src/test/java/mine/LogInTest.java",
            starter("src/test/java/bank/contract/LogInTest.java")
                .replace("package bank.contract", "package mine"))
        .file(
            "a/src/test/java/bank/contract/OwnTest.java",
            "package bank.contract; class OwnTest {}");
    Submission submission = read("a");
    assertThat(pathsOf(submission.sources())).containsExactly("src/main/java/banking/Main.java");
    assertThat(pathsOf(submission.ownTests()))
        .containsExactly("src/test/java/bank/contract/OwnTest.java");
    assertThat(submission.readme()).isEmpty();
    assertThat(submission.remarks()).isEmpty();
  }

  @Test
  void remarksOnAChangedContractAndUsesOurs() {
    file("a/src/main/java/banking/Main.java", MAIN)
        .file("a/src/main/java/bank/contract/Card.java", "package bank.contract; class Card {}")
        .file(
            "a/src/main/java/bank/contract/Entry.java",
            starter("src/main/java/bank/contract/Entry.java").replace("\n", "\r\n"));
    Submission submission = read("a");
    assertThat(submission.sources()).hasSize(1);
    assertThat(remarks(submission))
        .containsExactly("left-out.contract src/main/java/bank/contract/Card.java");
  }

  @Test
  void keepsWhatAStudentAddsToTheBrief() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/README.md", starter("README.md") + "\n## My notes\nStart it with Maven.\n");
    assertThat(read("a").readme()).contains("## My notes\nStart it with Maven.");
  }

  @Test
  void theUntouchedStarterIsASubmission() throws IOException {
    Path starter = Path.of("../starter").toRealPath();
    Submission submission = new Intake().read(new Delivery("starter", starter), workFolder);
    assertThat(pathsOf(submission.sources()))
        .contains("src/main/java/bank/student/StudentBank.java")
        .allMatch(path -> path.startsWith("src/main/java/bank/student/"));
    assertThat(submission.ownTests()).isEmpty();
    assertThat(submission.readme()).isEmpty();
    assertThat(submission.resources()).containsKey("META-INF/services/bank.contract.BankFactory");
  }

  @Test
  void leavesOutClassesInPackagesOfOthers() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/src/org/sqlite/JDBC.java", "package org.sqlite; public class JDBC {}")
        .file("a/src/org/junit/Assert.java", "package org.junit; class Assert {}")
        .file("a/src/java/sql/X.java", "\\u0070ackage java.sql; class X {}")
        .file("a/src/Innocent.java", "package bank.grader.suite; class Innocent {}")
        .file("a/src/module-info.java", "module bank {}");
    Submission submission = read("a");
    assertThat(pathsOf(submission.sources())).containsExactly("src/banking/Main.java");
    assertThat(remarks(submission))
        .containsExactly(
            "left-out.module src/module-info.java",
            "left-out.package src/Innocent.java, src/java/sql/X.java,"
                + " src/org/junit/Assert.java, src/org/sqlite/JDBC.java");
  }

  @Test
  void tellsTestsByFolderAndByLibraryButNotByPackage() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/src/test/Helper.java", "package test; class Helper {}")
        .file(
            "a/src/banking/BankTest.java",
            "package banking; import org.junit.Test; class BankTest {}")
        .file("a/test/MoreTest.java", "class MoreTest {}")
        .file(
            "a/task/test/StageTest.java",
            "import org.hyperskill.hstest.stage.StageTest; class StageTest {}");
    Submission submission = read("a");
    assertThat(pathsOf(submission.sources()))
        .containsExactly("src/banking/Main.java", "src/test/Helper.java");
    assertThat(pathsOf(submission.ownTests()))
        .containsExactly("src/banking/BankTest.java", "test/MoreTest.java");
  }

  @Test
  void takesAProjectInAFolderNamedTestForAProgram() {
    file("a/test/src/banking/Main.java", MAIN);
    assertThat(pathsOf(read("a").sources())).containsExactly("test/src/banking/Main.java");
  }

  @Test
  void choosesTheMostCompleteOfSeveralStages() {
    file("a/stage1/src/banking/Main.java", MAIN)
        .file(
            "a/stage2/src/banking/Main.java", MAIN.replace("{}", "{ /* jdbc, transfer, luhn */ }"))
        .file("a/stage2/src/banking/Card.java", "package banking; class Card {}")
        .file("a/stage3/src/banking/Card.java", "package banking; class Card {}");
    Submission submission = read("a");
    assertThat(pathsOf(submission.sources()))
        .containsExactly("stage2/src/banking/Card.java", "stage2/src/banking/Main.java");
    assertThat(submission.remarks())
        .containsExactly(
            Message.of("intake.left-out.program", "stage1/src", "stage2/src"),
            Message.of("intake.left-out.program", "stage3/src", "stage2/src"));
  }

  @Test
  void takesTheTestsOfTheChosenProgram() {
    file("a/stage1/src/banking/Main.java", MAIN)
        .file("a/stage1/test/banking/OldTest.java", "package banking; class OldTest {}")
        .file("a/stage2/src/banking/Main.java", MAIN + "// transfer")
        .file("a/stage2/test/banking/NewTest.java", "package banking; class NewTest {}");
    assertThat(pathsOf(read("a").ownTests())).containsExactly("stage2/test/banking/NewTest.java");
  }

  @Test
  void choosesTheBankOfSeveralProjects() {
    file("a/build.gradle", "")
        .file(
            "a/Coffee Machine/task/src/machine/Main.java",
            MAIN.replace("banking", "machine")
                + "// water, milk, coffee: any amount of coffee, and more water")
        .file("a/Simple Banking System/task/src/banking/Main.java", MAIN + "// card, pin, jdbc");
    assertThat(pathsOf(read("a").sources()))
        .containsExactly("Simple Banking System/task/src/banking/Main.java");
  }

  @Test
  void keepsTheModulesOfOneProgramTogether() {
    file(
            "a/app/src/main/java/app/Main.java",
            "package app; import core.Bank; class Main { public static void main(String[] a) { new Bank(); } }")
        .file("a/core/src/main/java/core/Bank.java", "package core; public class Bank {}")
        .file("a/core/src/main/resources/schema.sql", "");
    Submission submission = read("a");
    assertThat(submission.sources()).hasSize(2);
    assertThat(submission.resources()).containsOnlyKeys("schema.sql");
    assertThat(submission.remarks()).isEmpty();
  }

  @Test
  void leavesOutCopiesOfAClass() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/src/banking/Main (1).java", MAIN + "// an older and longer version")
        .file("a/src/Main.java", MAIN);
    Submission submission = read("a");
    assertThat(pathsOf(submission.sources())).containsExactly("src/banking/Main.java");
    assertThat(remarks(submission))
        .containsExactly("left-out.duplicate src/Main.java, src/banking/Main (1).java");
  }

  @Test
  void leavesOutDatabasesBuildResultsLibrariesAndProviderFiles() {
    file("a/src/main/java/banking/Main.java", MAIN)
        .file("a/target/surefire-reports/TEST-all-passed.xml", "<testsuite/>")
        .file("a/target/classes/Sources.java", "class Sources {}")
        .file("a/lib/sqlite-jdbc.jar", "PK")
        .file("a/bank.db", "SQLite format 3\0")
        .file("a/src/main/resources/card.s3db", "")
        .file("a/src/main/resources/innocent.txt", "SQLite format 3\0 with all accounts")
        .file("a/src/main/resources/settings.properties", "a=b")
        .file("a/src/main/resources/META-INF/services/java.sql.Driver", "banking.Main")
        .file(
            "a/src/main/resources/META-INF/services/org.junit.platform.launcher.TestExecutionListener",
            "x")
        .file("a/src/main/resources/META-INF/MANIFEST.MF", "")
        .file("a/src/main/resources/org/sqlite/native/Linux/x86_64/libsqlitejdbc.txt", "");
    Submission submission = read("a");
    assertThat(submission.resources()).containsOnlyKeys("settings.properties");
    assertThat(submission.sources()).hasSize(1);
    assertThat(remarks(submission))
        .anyMatch(remark -> remark.equals("left-out.compiled lib/sqlite-jdbc.jar, target/"))
        .anyMatch(remark -> remark.startsWith("left-out.database bank.db, "))
        .anyMatch(remark -> remark.contains("innocent.txt"))
        .anyMatch(
            remark -> remark.startsWith("left-out.resource") && remark.contains("java.sql.Driver"));
  }

  @Test
  void takesASourceFolderNamedBuildForSources() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/src/banking/build/Plan.java", "package banking.build; class Plan {}");
    assertThat(read("a").sources()).hasSize(2);
  }

  @Test
  void leavesOutSourcesAndResourcesOfGreatSize() {
    file("a/src/banking/Main.java", MAIN)
        .file("a/src/banking/Huge.java", "// " + "x".repeat(2_000_000))
        .file("a/src/huge.csv", "x".repeat(9_000_000));
    Submission submission = read("a");
    assertThat(submission.sources()).hasSize(1);
    assertThat(submission.resources()).isEmpty();
    assertThat(remarks(submission))
        .containsExactly("left-out.large src/banking/Huge.java, src/huge.csv");
  }

  @Test
  void showsNamesWithoutDeceivingCharacters() {
    file("a/src/banking/Main.java", MAIN).file("a/src/\u202eavaj.java", "class A {}");
    assertThat(pathsOf(read("a").sources()))
        .containsExactly("src/_avaj.java", "src/banking/Main.java");
  }
}
