package org.reformplan.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reformplan.calendar.CalendarPeriod;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.DocumentNumber;
import org.reformplan.document.DocumentReference;

/**
 * The state programmes of administrative reform since 2001, as data with their sources.
 *
 * <p>Every area has a code that is this library's own; the programmes themselves number or name
 * their areas only. Thread-safe: nothing here changes.
 *
 * <pre>{@code
 * ReformProgrammes.of2021().getAreas().size(); // 7: six areas and steering
 * ReformProgrammes.find("cchc-2011-2020");     // Resolution 30c/NQ-CP
 * }</pre>
 */
public final class ReformProgrammes {
  /** The code of steering (chỉ đạo, điều hành), the group that plans add to the six areas. */
  public static final String STEERING = "steering";

  private static final ReformArea INSTITUTIONS =
      ReformArea.of("institutions", "Cải cách thể chế", "Institutional reform");
  private static final ReformArea PROCEDURES =
      ReformArea.of(
          "procedures", "Cải cách thủ tục hành chính", "Reform of administrative procedures");
  private static final ReformArea PUBLIC_FINANCE =
      ReformArea.of("public-finance", "Cải cách tài chính công", "Public finance reform");

  private static final ReformProgramme OF_2001 =
      ReformProgramme.builder()
          .code("cchc-2001-2010")
          .name(
              BilingualText.of(
                  "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2001-2010",
                  "Master programme of state administrative reform 2001-2010"))
          .period(CalendarPeriod.ofYears(2001, 2010))
          .source(
              DocumentReference.builder()
                  .issuer("Thủ tướng Chính phủ")
                  .number(DocumentNumber.parse("136/2001/QĐ-TTg"))
                  .build())
          .status(BasisStatus.REPORTED)
          .addAreas(
              INSTITUTIONS,
              ReformArea.of(
                  "apparatus",
                  "Cải cách tổ chức bộ máy hành chính",
                  "Reform of the administrative apparatus"),
              ReformArea.of(
                  "staff",
                  "Đổi mới, nâng cao chất lượng đội ngũ cán bộ, công chức",
                  "Renewal and quality of officials and civil servants"),
              PUBLIC_FINANCE)
          .build();

  private static final ReformProgramme OF_2011 =
      ReformProgramme.builder()
          .code("cchc-2011-2020")
          .name(
              BilingualText.of(
                  "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2011-2020",
                  "Master programme of state administrative reform 2011-2020"))
          .period(CalendarPeriod.ofYears(2011, 2020))
          .source(government("30c/NQ-CP", LocalDate.of(2011, 11, 8)))
          .status(BasisStatus.UNCONFIRMED)
          .addAreas(
              INSTITUTIONS,
              PROCEDURES,
              ReformArea.of(
                  "apparatus",
                  "Cải cách tổ chức bộ máy hành chính nhà nước",
                  "Reform of the state administrative apparatus"),
              ReformArea.of(
                  "staff",
                  "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
                  "Building and raising the quality of officials, civil servants and employees"),
              PUBLIC_FINANCE,
              ReformArea.of(
                  "modernisation", "Hiện đại hóa hành chính", "Modernisation of administration"))
          .build();

  private static final ReformProgramme OF_2021 =
      ReformProgramme.builder()
          .code("cchc-2021-2030")
          .name(
              BilingualText.of(
                  "Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021-2030",
                  "Master programme of state administrative reform 2021-2030"))
          .period(CalendarPeriod.ofYears(2021, 2030))
          .source(government("76/NQ-CP", LocalDate.of(2021, 7, 15)))
          .status(BasisStatus.STATUTE)
          .addAreas(
              INSTITUTIONS,
              PROCEDURES,
              ReformArea.of(
                  "apparatus",
                  "Cải cách tổ chức bộ máy hành chính nhà nước",
                  "Reform of the state administrative apparatus"),
              ReformArea.of("civil-service", "Cải cách chế độ công vụ", "Civil service reform"),
              PUBLIC_FINANCE,
              ReformArea.of(
                  "digital-government",
                  "Xây dựng và phát triển Chính phủ điện tử, Chính phủ số",
                  "Building and developing e-Government and digital Government"),
              ReformArea.of(
                  STEERING, "Công tác chỉ đạo, điều hành", "Steering and direction of the reform"))
          .build();

  private static final ReformProgramme FOCUS_OF_2026 =
      ReformProgramme.builder()
          .code("cchc-focus-2026-2030")
          .name(
              BilingualText.of(
                  "Kế hoạch trọng tâm cải cách hành chính nhà nước giai đoạn 2026-2030",
                  "Focus plan of state administrative reform 2026-2030"))
          .period(CalendarPeriod.ofYears(2026, 2030))
          .source(
              DocumentReference.builder()
                  .issuer("Thủ tướng Chính phủ")
                  .number(DocumentNumber.parse("282/QĐ-TTg"))
                  .date(LocalDate.of(2026, 2, 12))
                  .build())
          .status(BasisStatus.REPORTED)
          .addAllAreas(OF_2021.getAreas())
          .addPhases(
              ReformPhase.of("Giai đoạn 2026-2027", CalendarPeriod.ofYears(2026, 2027)),
              ReformPhase.of("Giai đoạn 2028-2030", CalendarPeriod.ofYears(2028, 2030)))
          .parentCode(OF_2021.getCode())
          .build();

  private ReformProgrammes() {}

  private static DocumentReference government(String number, LocalDate date) {
    return DocumentReference.builder()
        .issuer("Chính phủ")
        .number(DocumentNumber.parse(number))
        .date(date)
        .build();
  }

  /**
   * Returns the programme of 2001–2010 (Decision 136/2001/QĐ-TTg): four areas. Status: reported.
   *
   * @return the programme
   */
  public static ReformProgramme of2001() {
    return OF_2001;
  }

  /**
   * Returns the programme of 2011–2020 (Resolution 30c/NQ-CP of 8 November 2011): six areas.
   * Status: the wording of the areas is unconfirmed.
   *
   * @return the programme
   */
  public static ReformProgramme of2011() {
    return OF_2011;
  }

  /**
   * Returns the programme of 2021–2030 (Resolution 76/NQ-CP of 15 July 2021): six areas, and
   * steering, which plans, reports and the index add as a seventh group. Status: read in the
   * resolution.
   *
   * @return the programme
   */
  public static ReformProgramme of2021() {
    return OF_2021;
  }

  /**
   * Returns the focus plan of 2026–2030 (Decision 282/QĐ-TTg of 12 February 2026), in phases of
   * 2026–2027 and 2028–2030. It carries out the programme of 2021–2030, with that programme's
   * areas, and does not replace it. Status: reported.
   *
   * @return the focus plan as a programme
   */
  public static ReformProgramme focusOf2026() {
    return FOCUS_OF_2026;
  }

  /**
   * Returns all programmes, oldest first.
   *
   * @return the programmes, immutable
   */
  public static List<ReformProgramme> all() {
    return List.of(OF_2001, OF_2011, OF_2021, FOCUS_OF_2026);
  }

  /**
   * Looks a programme up by its code.
   *
   * @param code the code, for example {@code cchc-2021-2030}
   * @return the programme, or empty if this library does not know it
   */
  public static Optional<ReformProgramme> find(String code) {
    for (ReformProgramme programme : all()) {
      if (programme.getCode().equals(code)) {
        return Optional.of(programme);
      }
    }
    return Optional.empty();
  }
}
