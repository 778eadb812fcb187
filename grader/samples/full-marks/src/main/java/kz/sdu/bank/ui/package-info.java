/** The console: menus, questions and answers. */
package kz.sdu.bank.ui;
