package org.reformplan.json.codec;

import org.reformplan.document.BilingualText;

/** Says in both languages why the parts of an object do not make a value together. */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient BilingualText reason;
  private final boolean absence;

  private Refusal(BilingualText reason, boolean absence) {
    super(reason.getEn());
    this.reason = reason;
    this.absence = absence;
  }

  /** Returns a refusal for that reason. */
  public static Refusal of(String vi, String en) {
    return new Refusal(BilingualText.of(vi, en), false);
  }

  /** Returns a refusal for want of a part, which may have been there and unreadable. */
  public static Refusal ofAbsence(String vi, String en) {
    return new Refusal(BilingualText.of(vi, en), true);
  }

  boolean isOfAbsence() {
    return absence;
  }

  BilingualText reason() {
    return reason;
  }
}
