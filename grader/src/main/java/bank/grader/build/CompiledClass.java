package bank.grader.build;

/**
 * What matters about a class of the submission.
 *
 * @param binaryName its name for a class loader
 * @param simpleName its name in sources
 * @param path its source
 * @param isTopLevel whether it stands in no other class
 * @param isFactory whether it implements {@code BankFactory}
 * @param isUsable whether it can be made without arguments
 * @param hasMain whether it has a {@code public static void main(String[])}
 */
record CompiledClass(
    String binaryName,
    String simpleName,
    String path,
    boolean isTopLevel,
    boolean isFactory,
    boolean isUsable,
    boolean hasMain) {}
