package bank.grader.suite.trial;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Makes a JUnit test of a method with one {@link Trial} parameter, and says what it counts for. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
@ExtendWith(TrialExtension.class)
public @interface HiddenCheck {
  /** The id in every report; title and advice stand in the bundle under it. */
  String id();

  /** The group, and with it the criterion. */
  Group group();

  /** What the check counts for within its group. */
  int weight() default 1;

  /** What a submission must have for the check to make sense. */
  Needs needs() default Needs.BANK;
}
