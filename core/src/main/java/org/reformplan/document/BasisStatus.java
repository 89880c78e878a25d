package org.reformplan.document;

/**
 * How sure it is that a source says what an answer rests on.
 *
 * <p>An answer never stands on firmer ground than its source: the status travels with every {@link
 * LegalBasis} so that a reader can see which steps are law and which are custom.
 */
public enum BasisStatus {
  /** Read in the statute or the official document itself, or on an official page about it. */
  STATUTE,
  /** Read in reports of it: the press or legal portals. */
  REPORTED,
  /** Generally held or practised, not confirmed by a source. */
  UNCONFIRMED,
  /** Chosen by this library, and said so, because no source settles it. */
  CONVENTION
}
