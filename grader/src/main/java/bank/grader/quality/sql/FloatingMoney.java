package bank.grader.quality.sql;

import bank.grader.quality.finding.Place;
import bank.grader.quality.sql.Members.CallSite;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether money goes to the database and comes from it as floating point. */
final class FloatingMoney {
  private static final Set<String> GETTERS = Set.of("getDouble", "getFloat");
  private static final Set<String> SETTERS = Set.of("setDouble", "setFloat");

  /** What may well be floating point in a bank. */
  private static final Pattern NO_MONEY =
      Pattern.compile("(?is).*(?:rate|percent|ratio|interest|factor|share).*");

  private FloatingMoney() {}

  static List<Place> find(Statements statements) {
    return statements.members().calls().stream()
        .filter(FloatingMoney::isFloatingMoney)
        .map(site -> site.caller().place(site.call()))
        .toList();
  }

  private static boolean isFloatingMoney(CallSite site) {
    if (!(site.call() instanceof MethodInvocationTree call)
        || !(call.getMethodSelect() instanceof MemberSelectTree select)) {
      return false;
    }
    String name = select.getIdentifier().toString();
    boolean isTransfer =
        GETTERS.contains(name) && call.getArguments().size() == 1
            || SETTERS.contains(name) && call.getArguments().size() == 2;
    return isTransfer
        && site.caller().source().knowsDatabase()
        && !NO_MONEY.matcher(call.getArguments().toString()).matches();
  }
}
