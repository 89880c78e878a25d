package org.reformplan.json.codec;

/** What every document of this library begins with. */
public final class DocumentFormat {
  /** The version that is written. */
  public static final String VERSION = "1.0";

  static final String SCHEMA_FIELD = "$schema";
  static final String VERSION_FIELD = "formatVersion";

  private DocumentFormat() {}
}
