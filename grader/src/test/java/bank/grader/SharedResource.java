package bank.grader;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one and the same object to all tests of a launch that ask for its type; JUnit closes it at
 * the end. Where test classes run in several processes, each class is a launch.
 */
public abstract class SharedResource implements ParameterResolver {
  private final Class<? extends AutoCloseable> type;

  /**
   * Shares an object.
   *
   * @param type its type, which has a constructor without parameters
   */
  protected SharedResource(Class<? extends AutoCloseable> type) {
    this.type = type;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == type;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context.getRoot().getStore(Namespace.create(type)).getOrComputeIfAbsent(type);
  }
}
