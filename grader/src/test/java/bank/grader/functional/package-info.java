/** The grader as its users meet it: its command line, real submissions, real reports. */
package bank.grader.functional;
