package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bank.grader.intake.archive.ArchiveFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeFindTest {
  private static final String MAIN =
      "package banking; class Main { public static void main(String[] a) {} }";
  private static final String WHOLE =
      "class P { String url = \"jdbc:sqlite:x\"; public static void main(String[] a) {} }";

  @TempDir Path folder;
  @TempDir Path workFolder;

  private void file(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Delivery> find(String... paths) {
    return new Intake().find(List.of(paths).stream().map(folder::resolve).toList(), workFolder);
  }

  private List<String> names(String... paths) {
    return find(paths).stream().map(Delivery::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Simple Banking System/task/src/banking/Main.java",
        "task/src/banking/Main.java",
        "src/main/java/banking/Main.java",
        "src/banking/Main.java",
        "src/Main.java",
        "banking/Main.java",
        "Main.java"
      })
  void aProjectIsOneSubmissionInAnyLayout(String source) {
    file("anna/" + source, MAIN);
    assertThat(find("anna")).containsExactly(new Delivery("anna", real(folder.resolve("anna"))));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aCourseWithItsBuildFilesIsOneSubmission() {
    file("anna/settings.gradle", "");
    file("anna/Simple Banking System/task/src/banking/Main.java", MAIN);
    file("anna/Coffee Machine/task/src/machine/Main.java", "package machine; class Main {}");
    assertThat(names("anna")).containsExactly("anna");
  }

  @Test
  void stagesAreOneSubmission() {
    file("anna/stage1/src/banking/Main.java", MAIN);
    file("anna/stage2/src/banking/Main.java", MAIN);
    assertThat(names("anna")).containsExactly("anna");
  }

  @Test
  void numbersAreStudentsAndNotStages() {
    file("class/001/src/Main.java", MAIN);
    file("class/002/Main.java", MAIN);
    file("class/20B031234/src/Main.java", MAIN);
    assertThat(names("class")).containsExactly("001", "002", "20B031234");
  }

  @Test
  void aStudentFolderMayBeNamedLikeAPartOfAProject() {
    file("class/main/src/Main.java", MAIN);
    file("class/test/src/Main.java", MAIN);
    assertThat(names("class")).containsExactly("main", "test");
  }

  @Test
  void severalSourcesSideBySideAreOneSubmission() {
    file("anna/Main.java", WHOLE);
    file("anna/Account.java", "class Account {}");
    assertThat(names("anna")).containsExactly("anna");
  }

  @Test
  void aClassFolderHoldsASubmissionForEachStudentAlsoWithoutSources() {
    file("class/anna/src/Main.java", MAIN);
    file("class/Бекзат Әлімұлы/pom.xml", "");
    file("class/Бекзат Әлімұлы/src/main/java/Main.java", MAIN);
    file("class/carl/report.pdf", "no Java at all");
    file("class/dana.java", MAIN);
    file("class/.git/config", "");
    file("class/__MACOSX/anna/._x.java", "");
    file("class/.DS_Store", "");
    file("class/grades.csv", "");
    ArchiveFile.zip(folder.resolve("class/erlan.zip"), Map.of("src/Main.java", MAIN));
    ArchiveFile.tarGz(folder.resolve("class/farida.tar.gz"), Map.of("src/Main.java", MAIN));
    assertThat(names("class"))
        .containsExactly("anna", "carl", "dana", "erlan", "farida", "Бекзат Әлімұлы");
  }

  @Test
  void aClassFolderMayHoldASingleStudent() {
    file("class/anna/src/banking/Main.java", MAIN);
    assertThat(names("class")).containsExactly("anna");
    assertThat(find("class").get(0).path()).isEqualTo(real(folder.resolve("class/anna")));
  }

  @Test
  void wholeProgramsInSingleFilesAreSeveralSubmissions() {
    file("class/anna.java", WHOLE);
    file("class/bob.java", WHOLE);
    assertThat(names("class")).containsExactly("anna", "bob");
  }

  @Test
  void moodleFoldersAreNamedForTheirStudents() {
    file("export/Әсел Қуанышқызы_101_assignsubmission_file_/Main.java", MAIN);
    file("export/Anna Ivanova_102_assignsubmission_file_/readme.pdf", "");
    file("export/Anna Ivanova_102_assignsubmission_onlinetext_/onlinetext.html", "");
    file("export/Anna Ivanova_103_assignsubmission_file_/src/Main.java", MAIN);
    file("export/Bob_104_assignsubmission_onlinetext_/onlinetext.html", "I have no time.");
    List<Delivery> found = find("export");
    assertThat(found)
        .extracting(Delivery::name)
        .containsExactly("Anna Ivanova", "Anna Ivanova-103", "Bob", "Әсел Қуанышқызы");
    assertThat(found.get(0).path().getFileName())
        .hasToString("Anna Ivanova_102_assignsubmission_file_");
  }

  @Test
  void moodleFilesSideBySideAreNamedForTheirStudents() {
    ArchiveFile.zip(
        folder.resolve("export.zip"),
        Map.of(
            "Anna_101_assignsubmission_file_bank.zip", "PK",
            "Anna_101_assignsubmission_file_notes.txt", "",
            "Bob_102_assignsubmission_file_Main.java", MAIN));
    List<Delivery> found = find("export.zip");
    assertThat(found).extracting(Delivery::name).containsExactly("Anna", "Bob");
    assertThat(found.get(0).path().getFileName())
        .hasToString("Anna_101_assignsubmission_file_bank.zip");
  }

  @Test
  void anExportOfASingleStudentIsAnExport() {
    ArchiveFile.zip(
        folder.resolve("export.zip"),
        Map.of("Anna_101_assignsubmission_file_/src/Main.java", MAIN));
    assertThat(names("export.zip")).containsExactly("Anna");
  }

  @Test
  void anArchiveIsOneSubmissionOrAnExport() {
    ArchiveFile.zip(
        folder.resolve("anna.zip"), Map.of("Bank/src/Main.java", MAIN, "Bank/pom.xml", ""));
    ArchiveFile.tarGz(
        folder.resolve("class.tgz"), Map.of("bob/src/Main.java", MAIN, "carl/src/Main.java", MAIN));
    assertThat(names("anna.zip", "class.tgz")).containsExactly("anna", "bob", "carl");
    assertThat(find("anna.zip").get(0).path()).isEqualTo(real(folder.resolve("anna.zip")));
  }

  @Test
  void classroomClonesAreNamedForTheirStudents() {
    file("bank-submissions/bank-anna/src/Main.java", MAIN);
    file("bank-submissions/bank-anna/.git/config", "");
    file("bank-submissions/bank-bob/src/Main.java", MAIN);
    assertThat(names("bank-submissions")).containsExactly("anna", "bob");
  }

  @Test
  void namesAreUniqueInARun() {
    file("one/anna/src/Main.java", MAIN);
    file("one/bob/src/Main.java", MAIN);
    file("two/Anna/src/Main.java", MAIN);
    file("two/<script>/src/Main.java", MAIN);
    assertThat(names("one", "two")).containsExactly("anna", "bob", "_script_", "Anna-2");
  }

  @Test
  void aBrokenArchiveIsADelivery() {
    file("anna.zip", "this is no archive");
    file("bob.rar", "Rar!");
    assertThat(names("anna.zip", "bob.rar")).containsExactly("anna", "bob");
  }

  @Test
  void saysWhatIsWrongWithAPath() {
    file("empty/notes.txt", "");
    file("notes.txt", "");
    assertUnusable("missing", "intake.path.missing");
    assertUnusable("empty", "intake.path.empty");
    assertUnusable("notes.txt", "intake.path.not-a-submission");
  }

  private void assertUnusable(String path, String key) {
    assertThatThrownBy(() -> find(path))
        .isInstanceOfSatisfying(
            UnusablePath.class,
            unusable -> {
              assertThat(unusable.reason().key()).isEqualTo(key);
              assertThat(unusable.reason().arguments().get(0)).endsWith(path);
            });
  }
}
