package bank.grader.intake;

import bank.grader.language.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Collects what there is to say about a delivery, one message for all files of one kind. */
final class Remarks {
  /** More names than these tell a reader nothing new. */
  private static final int MOST_NAMES = 5;

  private final Map<String, SortedSet<String>> files = new TreeMap<>();
  private final Map<String, String> details = new LinkedHashMap<>();
  private final List<Message> others = new ArrayList<>();

  /** Adds a file to what is said with this key. */
  void add(String key, String file) {
    add(key, file, "");
  }

  /** Adds a file to what is said with this key and this second argument. */
  void add(String key, String file, String detail) {
    String group = key + ' ' + detail;
    files.computeIfAbsent(group, some -> new TreeSet<>()).add(DisplayName.of(file));
    details.put(group, detail);
  }

  /** Adds a message of its own. */
  void add(Message message) {
    others.add(message);
  }

  /** Returns the messages, in an order that depends on nothing but their content. */
  List<Message> toMessages() {
    List<Message> messages = new ArrayList<>();
    files.forEach(
        (group, names) ->
            messages.add(
                Message.of(
                    group.substring(0, group.indexOf(' ')), list(names), details.get(group))));
    messages.addAll(others);
    return messages;
  }

  private static String list(SortedSet<String> names) {
    String shown = String.join(", ", names.stream().limit(MOST_NAMES).toList());
    int more = names.size() - MOST_NAMES;
    return more > 0 ? shown + " … (+" + more + ")" : shown;
  }
}
