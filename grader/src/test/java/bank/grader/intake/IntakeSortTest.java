package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.language.Message;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IntakeSortTest extends ReadingTest {
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
}
