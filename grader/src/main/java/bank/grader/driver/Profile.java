package bank.grader.driver;

import bank.grader.language.Message;
import java.util.List;
import java.util.Set;

/**
 * What has been found out about a program by trying it out once.
 *
 * @param kind how its bank is operated
 * @param isAlone whether it is started in each place itself: it keeps its database under a name of
 *     its own, or takes no name with a folder in it
 * @param preparation what each place must have
 * @param features what its console offers; for a bank that is called, empty
 * @param remarks what a reader of its report should know
 */
record Profile(
    DriverKind kind,
    boolean isAlone,
    Preparation preparation,
    Set<Feature> features,
    List<Message> remarks) {

  /** Copies the collections. */
  Profile {
    features = Set.copyOf(features);
    remarks = List.copyOf(remarks);
  }
}
