package org.reformplan.json.codec;

import org.reformplan.document.BilingualText;

/** Says in both languages why the parts of an object do not make a value together. */
public final class Refusal extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient BilingualText reason;

  private Refusal(BilingualText reason) {
    super(reason.getEn());
    this.reason = reason;
  }

  /** Returns a refusal for that reason. */
  public static Refusal of(String vi, String en) {
    return new Refusal(BilingualText.of(vi, en));
  }

  BilingualText reason() {
    return reason;
  }
}
