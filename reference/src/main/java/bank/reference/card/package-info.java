/**
 * What a card is: which numbers and PINs there are, how new ones are drawn, and how a PIN is kept
 * without being readable. Pure computation on text, without files; {@code bank.reference.store}
 * stores what comes out.
 */
package bank.reference.card;
