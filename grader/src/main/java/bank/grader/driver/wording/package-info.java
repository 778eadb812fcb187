/**
 * Reads what console programs print, however they word it: menus, questions, cards, amounts of
 * money, in English, Russian and Kazakh. Text in, values out; {@code driver} alone uses it.
 */
package bank.grader.driver.wording;
