package kz.sdu.bank.sql;

/**
 * A row of the table card.
 *
 * @param balance in tenge
 * @param wrongPins how often a wrong PIN was given since the last right one
 */
public record StoredCard(long id, String pin, long balance, int wrongPins) {}
