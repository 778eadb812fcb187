package bank.grader.driver.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a menu offers, in the order in which labels are tried: a label belongs to the first action
 * whose words it has, so that "log out" is not taken for "exit".
 */
public enum Action {
  /** Log out. */
  LOG_OUT(
      "5",
      "log(ging)?\\W*(me\\W*)?(out|off)",
      "sign\\W*(out|off)",
      "(exit|leave|back|выйти|выход).*(account|profile|аккаунт|сч[её]т|уч[её]тн|профил|main menu)",
      "разлогин",
      "(шот|аккаунт|жазба|есептік|профиль)\\w*.*шығ"),
  /** Change the PIN. */
  CHANGE_PIN("", "\\bpin\\b", "\\bпин\\b", "пин-?код", "password", "парол", "құпия"),
  /** Close the account. */
  CLOSE_ACCOUNT(
      "4",
      "(close|delete|remove|deactivate)(?!.*(program|app|menu))",
      "закры",
      "удал",
      "жабу",
      "жою",
      "өшір"),
  /** Pay interest. */
  INTEREST("", "interest", "процент", "пайыз", "сыйақы"),
  /** Show what came and went, for all accounts. */
  TURNOVER("", "turnover", "report", "оборот", "отч[её]т", "айналым", "есеп беру"),
  /** Show the entries of the account. */
  STATEMENT(
      "",
      "statement",
      "history",
      "transactions",
      "entries",
      "выписк",
      "истори",
      "операци",
      "тарих",
      "көшірме"),
  /** Withdraw. */
  WITHDRAW("", "withdr", "cash", "снять", "сняти", "вывод", "вывести", "шеш(у|іп)", "ақша алу"),
  /** Transfer. */
  TRANSFER("3", "transfer", "send", "перев(од|ес|[её]д)", "отправ", "аудар", "жібер"),
  /** Add income. */
  ADD_INCOME(
      "2",
      "income",
      "deposit",
      "top\\W*up",
      "(add|put|insert|refill)\\b",
      "попол",
      "внести",
      "доход",
      "зачисл",
      "полож",
      "кіріс",
      "табыс",
      "толтыр",
      "салу",
      "қосу"),
  /** Show the balance. */
  BALANCE("1", "balance", "баланс", "остат", "қалдық", "теңгерім"),
  /** Log in. */
  LOG_IN(
      "2",
      "log\\W*(me\\W*)?in",
      "sign\\W*in",
      "(enter|access).*(account|card)",
      "войти",
      "вход",
      "авториз",
      "залогин",
      "кіру"),
  /** Create an account. */
  CREATE_ACCOUNT(
      "1",
      "creat",
      "(open|new|make|add|get).*(account|card)",
      "regist",
      "sign\\W*up",
      "созда",
      "откры",
      "регистр",
      "завести",
      "нов(ый|ая|ую)",
      "ашу",
      "құру",
      "жасау",
      "тіркел",
      "жаңа"),
  /** End the program. */
  EXIT("0", "exit", "quit", "\\bend\\b", "выход", "выйти", "заверш", "шығу", "аяқта");

  private final String standard;
  private final Pattern words;

  Action(String standard, String... words) {
    this.standard = standard;
    this.words = Words.any(words);
  }

  /** Returns the number that this action has in the usual menu, if it is in there. */
  public Optional<String> standard() {
    return Optional.of(standard).filter(number -> !number.isEmpty());
  }

  /** Tells whether a label has one of the words of this action. */
  boolean isIn(String label) {
    return words.matcher(label).find();
  }

  /** Returns the action that a label stands for. */
  static Optional<Action> of(String label) {
    for (Action action : values()) {
      if (action.isIn(label)) {
        return Optional.of(action);
      }
    }
    return Optional.empty();
  }
}
