package bank.reference.card;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Hashes PINs with PBKDF2, salted.
 *
 * <p>There are only ten thousand PINs, so whoever holds the file tries them all, however slow the
 * hash is. What protects a PIN is the lock after three wrong ones; the hash keeps PINs from the
 * eyes of those who see the file by chance. A moderate cost is therefore enough.
 */
public final class PinHasher {
  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

  /** Costs a few milliseconds for each PIN. */
  private static final int ITERATIONS = 10_000;

  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  private final SecureRandom random = new SecureRandom();

  /** Hashes a PIN with a new salt: the same PIN gives another result each time. */
  public PinHash hash(String pin) {
    byte[] saltBytes = new byte[SALT_BYTES];
    random.nextBytes(saltBytes);
    String salt = HexFormat.of().formatHex(saltBytes);
    return new PinHash(salt, derive(pin, salt));
  }

  /**
   * Tells whether a PIN is the one that was hashed. The time this takes does not depend on how much
   * of it is right.
   *
   * @param pin any text
   */
  public boolean matches(String pin, PinHash expected) {
    byte[] actualBytes = derive(pin, expected.salt()).getBytes(StandardCharsets.US_ASCII);
    byte[] expectedBytes = expected.hash().getBytes(StandardCharsets.US_ASCII);
    // HMAC fills a short key up with zeros: to it, a PIN and the same PIN with a character NUL
    // behind it are one. The shape is looked at last, so that all wrong PINs take equally long.
    return MessageDigest.isEqual(actualBytes, expectedBytes) && Pin.isValid(pin);
  }

  private static String derive(String pin, String salt) {
    byte[] saltBytes = salt.getBytes(StandardCharsets.US_ASCII);
    PBEKeySpec key = new PBEKeySpec(pin.toCharArray(), saltBytes, ITERATIONS, HASH_BITS);
    try {
      byte[] hash = SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
      return HexFormat.of().formatHex(hash);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("This Java installation lacks " + ALGORITHM, missing);
    }
  }
}
