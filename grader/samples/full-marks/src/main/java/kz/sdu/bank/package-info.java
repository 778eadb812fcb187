/** The bank and its rules: what is allowed, what is refused, and in which order. */
package kz.sdu.bank;
