package org.reformplan.organisation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.reformplan.document.BilingualText;

/**
 * Something wrong in a list of units that a {@link UnitDirectory} came upon: a code given twice,
 * parents that go in a circle, a unit that is not listed.
 *
 * <p>Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * UnitDirectory directory =
 *     UnitDirectory.of(List.of(Unit.builder().code("A").parentCode("A").build()));
 * directory.getProblems().get(0).getKind(); // CYCLE
 * }</pre>
 */
public final class UnitProblem {
  /** What can be wrong. */
  public enum Kind {
    /** Two units have one code; look-ups keep the first. */
    DUPLICATE_CODE,
    /** The unit above is not listed; the unit stands at the top. */
    PARENT_UNKNOWN,
    /** Parents go in a circle; none of these units stands under a unit at the top. */
    CYCLE,
    /** The unit that took over is not listed. */
    SUCCESSOR_UNKNOWN;

    /**
     * Returns the name used in files.
     *
     * @return for example {@code duplicate-code}
     */
    public String getCode() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Kind kind;
  private final List<String> codes;
  private final BilingualText message;

  private UnitProblem(Kind kind, List<String> codes, BilingualText message) {
    this.kind = requireNonNull(kind, "kind");
    this.codes = List.copyOf(codes);
    this.message = message;
  }

  static UnitProblem duplicate(String code) {
    return new UnitProblem(
        Kind.DUPLICATE_CODE,
        List.of(code),
        BilingualText.of(
            "Mã đơn vị " + code + " được dùng cho hai đơn vị.",
            "Code " + code + " is given to two units."));
  }

  static UnitProblem parentUnknown(String code, String parent) {
    return new UnitProblem(
        Kind.PARENT_UNKNOWN,
        List.of(code, parent),
        BilingualText.of(
            "Đơn vị cấp trên " + parent + " của đơn vị " + code + " không có trong danh sách.",
            "Unit " + parent + ", the parent of unit " + code + ", is not listed."));
  }

  static UnitProblem cycle(List<String> codes) {
    String all = String.join(", ", codes);
    return new UnitProblem(
        Kind.CYCLE,
        codes,
        BilingualText.of(
            "Quan hệ cấp trên của các đơn vị " + all + " tạo thành vòng.",
            "The parents of units " + all + " go in a circle."));
  }

  static UnitProblem successorUnknown(String code, String successor) {
    return new UnitProblem(
        Kind.SUCCESSOR_UNKNOWN,
        List.of(code, successor),
        BilingualText.of(
            "Đơn vị kế thừa " + successor + " của đơn vị " + code + " không có trong danh sách.",
            "Unit " + successor + ", which took over from unit " + code + ", is not listed."));
  }

  /**
   * Returns what is wrong.
   *
   * @return the kind
   */
  public Kind getKind() {
    return kind;
  }

  /**
   * Returns the codes of the units concerned, the one that the problem was found at first.
   *
   * @return the codes, immutable
   */
  public List<String> getCodes() {
    return codes;
  }

  /**
   * Returns the problem in words.
   *
   * @return the message in both languages
   */
  public BilingualText getMessage() {
    return message;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnitProblem that && kind == that.kind && codes.equals(that.codes);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + codes.hashCode();
  }

  /** Returns the English message. */
  @Override
  public String toString() {
    return message.getEn();
  }
}
