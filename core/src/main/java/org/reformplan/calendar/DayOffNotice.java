package org.reformplan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * An official notice of days off and swaps (thông báo nghỉ Tết, nghỉ lễ, hoán đổi ngày làm việc).
 *
 * <p>Each year the Prime Minister fixes the Tết days and the second day of National Day, and may
 * swap working days, sometimes a week ahead. The library carries the notices it knows; whoever has
 * a later one adds it with {@link WorkCalendar#with}. A notice lists every day that it gives off:
 * nothing is made up that it does not name, apart from what the statute makes up by itself.
 *
 * <p>A notice without a day of issue counts as issued before every day, and {@link
 * WorkCalendar#describe} says so. Instances are immutable and safe to share between threads.
 *
 * <pre>{@code
 * DayOffNotice notice =
 *     DayOffNotice.builder()
 *         .number("2450/VPCP-KGVX")
 *         .issuer(BilingualText.of("Văn phòng Chính phủ", "Government Office"))
 *         .issued(LocalDate.of(2024, 4, 12))
 *         .title(BilingualText.of("Hoán đổi ngày làm việc 29/4/2024", "Swap of 29 April 2024"))
 *         .addSwap(DaySwap.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 5, 4)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public interface DayOffNotice {

  /**
   * Returns the number of the document.
   *
   * @return the number as printed, or empty if it is not known
   */
  Optional<String> getNumber();

  /**
   * Returns who issued the document.
   *
   * @return the issuer in both languages, or empty if it is not known
   */
  Optional<BilingualText> getIssuer();

  /**
   * Returns the day of issue: from that day on the notice is known.
   *
   * @return the day, or empty if it is not known
   */
  Optional<LocalDate> getIssued();

  /**
   * Returns what the document is about.
   *
   * @return the title in both languages
   */
  BilingualText getTitle();

  /**
   * Returns how sure it is that the document says this.
   *
   * @return the status, {@link BasisStatus#REPORTED} unless stated
   */
  @Value.Default
  default BasisStatus getStatus() {
    return BasisStatus.REPORTED;
  }

  /**
   * Returns a remark on the source that is repeated with every day that rests on it.
   *
   * @return the remark in both languages, or empty if there is none
   */
  Optional<BilingualText> getRemark();

  /**
   * Returns the holidays that the notice names, on weekly rest days or not.
   *
   * @return the days in the order given
   */
  List<DayOff> getHolidays();

  /**
   * Returns the days off in place of holidays that fall on a Saturday or a Sunday (nghỉ bù).
   *
   * <p>They hold for agencies with that weekend; for another working week the calendar reckons its
   * own from the holidays named.
   *
   * @return the days in the order given
   */
  List<DayOff> getMadeUpDays();

  /**
   * Returns the swaps of working days.
   *
   * @return the swaps in the order given
   */
  List<DaySwap> getSwaps();

  /**
   * Returns the rest days that are worked without a swap.
   *
   * @return the days in the order given
   */
  List<LocalDate> getWorkedDays();

  /**
   * Returns the words that cite the notice: number, day and issuer, or the title if there is no
   * number.
   *
   * @return the citation in both languages, such as {@code 9441/TB-BNV of 16/10/2025, Ministry of
   *     Home Affairs}
   */
  default BilingualText getCitation() {
    if (getNumber().isEmpty()) {
      return getTitle();
    }
    StringBuilder vi = new StringBuilder(getNumber().get());
    StringBuilder en = new StringBuilder(getNumber().get());
    if (getIssued().isPresent()) {
      String day = DateWords.slashed(getIssued().get());
      vi.append(" ngày ").append(day);
      en.append(" of ").append(day);
    }
    if (getIssuer().isPresent()) {
      vi.append(", ").append(getIssuer().get().getVi());
      en.append(", ").append(getIssuer().get().getEn());
    }
    return BilingualText.of(vi.toString(), en.toString());
  }

  /**
   * Returns this notice as the basis of an answer.
   *
   * @return the citation with the status
   */
  default LegalBasis getBasis() {
    BilingualText citation = getCitation();
    return LegalBasis.of(citation.getVi(), citation.getEn(), getStatus());
  }

  /**
   * Returns a builder without values.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds notices; only the title is mandatory. Not safe to share between threads. */
  final class Builder extends ImmutableDayOffNotice.Builder {
    Builder() {}
  }
}
