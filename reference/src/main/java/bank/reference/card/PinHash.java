package bank.reference.card;

/**
 * What is kept of a PIN: enough to recognise it, not enough to read it.
 *
 * @param salt random text, different for each card, so that equal PINs have different hashes
 * @param hash what {@link PinHasher} made of PIN and salt, as hexadecimal digits
 */
public record PinHash(String salt, String hash) {}
