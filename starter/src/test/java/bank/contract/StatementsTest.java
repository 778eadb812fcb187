package bank.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

@Order(13)
@DisplayName("Optional: statement")
class StatementsTest extends BankContract {
  private Bank bank;
  private Statements statements;

  @BeforeEach
  void open() {
    bank = openBank();
    statements = feature(Statements.class, bank);
  }

  @Test
  @DisplayName("A new account has no entries")
  void isEmptyAtFirst() {
    Card card = bank.createAccount();

    assertThat(statements.statement(card.number())).as("the statement of a new account").isEmpty();
  }

  @Test
  @DisplayName("Income and transfers are listed, the oldest first, with the balance after each")
  void listsEntries() {
    Card card = accountWith(100, bank);
    Card other = bank.createAccount();

    bank.transfer(card.number(), other.number(), 30);
    bank.transfer(other.number(), card.number(), 5);

    assertThat(statements.statement(card.number()))
        .as("the statement after an income of 100, 30 sent and 5 received")
        .containsExactly(
            new Entry(Entry.Kind.INCOME, 100, 100),
            new Entry(Entry.Kind.TRANSFER_OUT, -30, 70),
            new Entry(Entry.Kind.TRANSFER_IN, 5, 75));
    assertThat(statements.statement(other.number()))
        .as("the statement of the other account")
        .containsExactly(
            new Entry(Entry.Kind.TRANSFER_IN, 30, 30), new Entry(Entry.Kind.TRANSFER_OUT, -5, 25));
  }

  @Test
  @DisplayName("What was refused has left no entry")
  void listsNoRefusals() {
    Card card = accountWith(100, bank);
    Card other = bank.createAccount();

    assertRefused(
        InsufficientFundsException.class,
        "A transfer of 101 from a balance of 100",
        () -> bank.transfer(card.number(), other.number(), 101));

    assertThat(statements.statement(card.number()))
        .as("the statement after an income of 100 and a refused transfer")
        .containsExactly(new Entry(Entry.Kind.INCOME, 100, 100));
  }

  @Test
  @DisplayName("The entries are stored: a second bank on the file lists them too")
  void storesEntries() {
    Card card = accountWith(100, bank);

    assertThat(feature(Statements.class, openBank()).statement(card.number()))
        .as("the statement at a second bank on the same file")
        .containsExactly(new Entry(Entry.Kind.INCOME, 100, 100));
  }

  @Test
  @DisplayName("An unknown card has no statement")
  void refusesUnknownCard() {
    Card card = bank.createAccount();

    assertRefused(
        CardNotFoundException.class,
        "The statement of an unknown card",
        () -> statements.statement(Luhn.unusedNumber(card)));
  }
}
