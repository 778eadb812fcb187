package bank.grader.owntests;

import static org.assertj.core.api.Assertions.assertThat;

import bank.grader.evidence.Evidence;
import bank.grader.evidence.Outcome;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Tried.Extension.class)
@DisplayName("Own tests that are written to the contract")
class FlawHuntTest {
  private static final String MAIN =
      "package app; public class Main { public static void main(String[] a) {} }";

  private static Tried tried;

  @BeforeAll
  static void prepare(Tried shared) {
    tried = shared;
  }

  private static Evidence examine(String tests) throws IOException {
    return examine(tests, Map.of());
  }

  private static Evidence examine(String tests, Map<String, String> more) throws IOException {
    String test =
        """
        package app;
        import bank.contract.*;
        import java.nio.file.Path;
        import java.util.ServiceLoader;
        import org.junit.jupiter.api.*;
        import org.junit.jupiter.api.io.TempDir;
        class ContractTest {
          @TempDir Path folder;
          Bank open() {
            BankFactory factory = ServiceLoader.load(BankFactory.class).findFirst().orElseThrow();
            return factory.open(folder.resolve("bank.db"));
          }
          %s
        }
        """
            .formatted(tests);
    Map<String, String> files = new HashMap<>(more);
    files.put("src/main/java/app/Main.java", MAIN);
    files.put("src/test/java/app/ContractTest.java", test);
    return tried.files(files).get("own-tests-flaws");
  }

  @Test
  @DisplayName("are told which mistakes they notice in other banks, and which they miss")
  void noticeAndMiss() throws IOException {
    Evidence flaws =
        examine(
            """
            @Test void ownAccount() {
              try (Bank bank = open()) {
                String number = bank.createAccount().number();
                bank.addIncome(number, 5);
                Assertions.assertThrows(
                    SameAccountException.class, () -> bank.transfer(number, number, 1));
              }
            }
            @Test void restart() {
              String number;
              try (Bank bank = open()) {
                number = bank.createAccount().number();
              }
              try (Bank bank = open()) {
                Assertions.assertEquals(0, bank.balance(number));
              }
            }
            @Test void failsAnywhere() {
              Assertions.fail("on any bank");
            }
            """);

    assertThat(flaws.outcome()).as(Tried.words(flaws)).isEqualTo(Outcome.PASSED);
    assertThat(flaws.lost()).isZero();
    assertThat(flaws.check().weight()).isEqualTo(4);
    assertThat(Tried.words(flaws))
        .contains("They noticed 2 of 10.", "any PIN logs in", "a closed account is still there")
        .doesNotContain("own account", "opened again");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Test void needsTheProgram() { Main.main(null); }",
        "@Test void failsAnywhere() { Assertions.fail(); }",
        "@Test void exits() { open().close(); System.exit(0); }"
      })
  @DisplayName("cost nothing where they say nothing about other banks")
  void saysNothing(String test) throws IOException {
    assertThat(examine(test).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"META-INF", "META-INF/services/bank.contract.BankFactory/not-a-service"})
  @DisplayName("find the bank whatever lies where its service is named")
  void resourcesInTheWay(String resource) throws IOException {
    Evidence flaws =
        examine(
            "@Test void opens() { open().close(); }",
            Map.of("src/test/resources/" + resource, "a file"));

    assertThat(Tried.words(flaws)).contains("They noticed 0 of 10.");
  }

  @Test
  @DisplayName("that notice nothing cost nothing")
  void noticeNothing() throws IOException {
    Evidence flaws = examine("@Test void opens() { open().close(); }");

    assertThat(flaws.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    assertThat(Tried.words(flaws)).contains("They noticed 0 of 10.");
  }
}
