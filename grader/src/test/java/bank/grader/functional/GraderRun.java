package bank.grader.functional;

import bank.grader.command.CommandLineInterface;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One call of the command line.
 *
 * @param status the exit status
 * @param out what was printed on standard output
 * @param err what was printed on standard error
 */
record GraderRun(int status, String out, String err) {

  static GraderRun of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status =
        CommandLineInterface.run(arguments, new PrintWriter(out), new PrintWriter(err, true));
    return new GraderRun(status, out.toString(), err.toString());
  }

  static JsonNode report(Path directory, String submission) throws IOException {
    Path file = directory.resolve(Path.of("submissions", submission, "report.json"));
    return new ObjectMapper().readTree(file.toFile());
  }
}
