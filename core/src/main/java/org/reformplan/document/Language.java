package org.reformplan.document;

/**
 * The two languages that every label, message and explanation of this library exists in.
 *
 * <p>The language is always named by the caller; the machine's default locale is never asked.
 */
public enum Language {
  /** Vietnamese, the language of the documents. */
  VI,
  /** English. */
  EN
}
