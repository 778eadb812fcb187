package bank.grader.suite.trial;

import bank.grader.driver.DriverKind;
import bank.grader.driver.Program;

/** What a submission must have for a check to make sense. */
public enum Needs {
  /** A bank, however it is operated. */
  BANK {
    @Override
    boolean areMetBy(Program program) {
      return true;
    }
  },
  /** A bank that is called, since a console cannot show what is looked at. */
  CONTRACT {
    @Override
    boolean areMetBy(Program program) {
      return program.kind() != DriverKind.CONSOLE;
    }
  },
  /** A bank in a process of its own, which can be killed. */
  PROCESS {
    @Override
    boolean areMetBy(Program program) {
      return program.kind() != DriverKind.DIRECT;
    }
  },
  /** The console program, which the brief asks of everybody; the reference may go without here. */
  CONSOLE {
    @Override
    boolean areMetBy(Program program) {
      return program.hasConsole() || program.kind() != DriverKind.DIRECT;
    }
  };

  abstract boolean areMetBy(Program program);
}
