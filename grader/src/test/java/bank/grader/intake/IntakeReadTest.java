package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.intake.archive.ArchiveFile;
import bank.grader.language.Message;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeReadTest extends ReadingTest {
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
