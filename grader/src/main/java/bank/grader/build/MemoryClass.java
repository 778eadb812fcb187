package bank.grader.build;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file that the compiler writes to memory. */
final class MemoryClass extends SimpleJavaFileObject {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  MemoryClass(String binaryName) {
    super(URI.create("memory:///" + Integer.toHexString(binaryName.hashCode())), Kind.CLASS);
  }

  @Override
  public OutputStream openOutputStream() {
    bytes.reset();
    return bytes;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
