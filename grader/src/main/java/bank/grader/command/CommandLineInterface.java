package bank.grader.command;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The whole command line, on streams of the caller's. */
@Command(
    name = "grader",
    description = "Grades the course project Simple Banking System.",
    subcommands = GradeCommand.class,
    mixinStandardHelpOptions = true,
    version = "grader 1.0")
public final class CommandLineInterface implements Runnable {
  @Spec private CommandSpec spec;

  private CommandLineInterface() {}

  /**
   * Runs a command line.
   *
   * @return the exit status: 0 graded, 1 below a limit, 2 usage, 3 the grader failed
   */
  public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
    return new CommandLine(new CommandLineInterface())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(CommandLineInterface::wrongUse)
        .setExecutionExceptionHandler(CommandLineInterface::ownFailure)
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "What to do?");
  }

  /** The whole help would hide what is wrong. */
  private static int wrongUse(ParameterException wrong, String[] arguments) {
    PrintWriter err = wrong.getCommandLine().getErr();
    err.println(wrong.getMessage());
    err.println("Try: grader grade --help");
    return ExitStatus.USAGE.code();
  }

  private static int ownFailure(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    failure.printStackTrace(command.getErr());
    command.getErr().println("The grader itself failed. Nothing that is printed above is a mark.");
    return ExitStatus.GRADER_FAILED.code();
  }
}
