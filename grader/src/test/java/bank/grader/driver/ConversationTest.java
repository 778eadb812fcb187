package bank.grader.driver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A conversation can be read, whatever a program printed")
class ConversationTest {
  private final Conversation conversation = new Conversation(false);

  @Test
  @DisplayName("control characters are visible, blank lines left out, long lines cut")
  void readable() {
    conversation.typed("1\u001b[2J");
    conversation.printed("\n  a\tb\u0000\r\n\n" + "x".repeat(1000) + "\n");

    assertThat(conversation.lines()).containsExactly("> 1␛[2J", "  a b␀", "x".repeat(300) + "…");
  }

  @Test
  @DisplayName("of a long output, the beginning and the end are kept")
  void longOutput() {
    for (int i = 1; i < 100; i++) {
      conversation.printed("line " + i);
    }
    StringBuilder many = new StringBuilder();
    for (int i = 1; i <= 1000; i++) {
      many.append("many ").append(i).append('\n');
    }
    conversation.printed(many.toString());

    assertThat(conversation.lines())
        .hasSize(99 + 41)
        .contains("many 1", "many 20", "… (960)", "many 981", "many 1000")
        .doesNotContain("many 21", "many 980");
  }

  @Test
  @DisplayName("a menu that was there before is left out, if that is wanted")
  void menus() {
    Conversation abridged = new Conversation(true);
    abridged.printed("1. Balance\n2. Income\n");
    abridged.printed("Done\n1. Balance\n2. Income\nYour choice:\n");
    abridged.printed("Bye\n1. Log in\n2. Register\n");

    assertThat(abridged.lines())
        .containsExactly("1. Balance", "2. Income", "Done", "Bye", "1. Log in", "2. Register");
  }
}
