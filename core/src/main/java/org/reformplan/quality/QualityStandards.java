package org.reformplan.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * The editions of ISO 9001 that state agencies have used since 2008, as data.
 *
 * <p>ISO 9001:2008 is held down to level 1, ISO 9001:2015 down to level 2, which leaves titles like
 * 8.5.1 out. The next edition can be said by {@link QualityStandard#builder()} before this library
 * knows it. Thread-safe: nothing here changes.
 *
 * <pre>{@code
 * QualityStandards.of2015().listUndivided().size();   // 28
 * QualityStandards.of2008().getSupersededFrom();      // 2021-06-30
 * QualityStandards.find("iso-9001-2015");             // TCVN ISO 9001:2015
 * }</pre>
 */
public final class QualityStandards {
  /** What asks for the move from the edition of 2008 to that of 2015. */
  static final LegalBasis MOVE_TO_2015 =
      LegalBasis.of(
          "Công văn 419/BKHCN-TĐC ngày 21/02/2018 và 3003/BKHCN-TĐC ngày 25/09/2018:"
              + " chuyển sang TCVN ISO 9001:2015 trước ngày 30/06/2021",
          "Letters 419/BKHCN-TĐC of 21/02/2018 and 3003/BKHCN-TĐC of 25/09/2018: move to"
              + " TCVN ISO 9001:2015 before 30/06/2021",
          BasisStatus.STATUTE);

  /** Made when it is first asked for, as the later one is. */
  private static final class Of2008 {
    static final QualityStandard STANDARD =
        QualityStandard.builder()
            .code("iso-9001-2008")
            .name(BilingualText.of("TCVN ISO 9001:2008", "ISO 9001:2008"))
            .addClauses(
                clause("4", "Hệ thống quản lý chất lượng", "Quality management system"),
                clause("5", "Trách nhiệm của lãnh đạo", "Management responsibility"),
                clause("6", "Quản lý nguồn lực", "Resource management"),
                clause("7", "Tạo sản phẩm", "Product realization"),
                clause(
                    "8",
                    "Đo lường, phân tích và cải tiến",
                    "Measurement, analysis and improvement"))
            .supersededFrom(LocalDate.of(2021, 6, 30))
            .supersededBasis(MOVE_TO_2015)
            .build();
  }

  /** Made when it is first asked for: of many plans nothing is of this edition. */
  private static final class Of2015 {
    private static final List<BilingualText> CLIMATE_ISSUE =
        List.of(
            BilingualText.of(
                "Sửa đổi 1:2024: phải xác định biến đổi khí hậu có phải là vấn đề liên quan hay"
                    + " không",
                "Amendment 1:2024: it must be settled whether climate change is an issue that"
                    + " matters here"));
    private static final List<BilingualText> CLIMATE_PARTIES =
        List.of(
            BilingualText.of(
                "Sửa đổi 1:2024 (chú thích): bên quan tâm có thể có yêu cầu về biến đổi khí hậu",
                "Amendment 1:2024 (a note): what interested parties require may concern climate"
                    + " change"));

    static final QualityStandard STANDARD =
        QualityStandard.builder()
            .code("iso-9001-2015")
            .name(BilingualText.of("TCVN ISO 9001:2015", "ISO 9001:2015"))
            .addClauses(
                clause("4", "Bối cảnh của tổ chức", "Context of the organization"),
                clause(
                    "4.1",
                    "Hiểu tổ chức và bối cảnh của tổ chức",
                    "Understanding the organization and its context",
                    BasisStatus.REPORTED,
                    CLIMATE_ISSUE),
                clause(
                    "4.2",
                    "Hiểu nhu cầu và mong đợi của các bên quan tâm",
                    "Understanding the needs and expectations of interested parties",
                    BasisStatus.REPORTED,
                    CLIMATE_PARTIES),
                clause(
                    "4.3",
                    "Xác định phạm vi của hệ thống quản lý chất lượng",
                    "Determining the scope of the quality management system"),
                clause(
                    "4.4",
                    "Hệ thống quản lý chất lượng và các quá trình của hệ thống",
                    "Quality management system and its processes"),
                clause("5", "Sự lãnh đạo", "Leadership"),
                clause("5.1", "Sự lãnh đạo và cam kết", "Leadership and commitment"),
                clause("5.2", "Chính sách", "Policy"),
                clause(
                    "5.3",
                    "Vai trò, trách nhiệm và quyền hạn trong tổ chức",
                    "Organizational roles, responsibilities and authorities"),
                clause("6", "Hoạch định", "Planning"),
                clause(
                    "6.1",
                    "Hành động giải quyết rủi ro và cơ hội",
                    "Actions to address risks and opportunities"),
                clause(
                    "6.2",
                    "Mục tiêu chất lượng và hoạch định để đạt được mục tiêu",
                    "Quality objectives and planning to achieve them"),
                clause(
                    "6.3",
                    "Hoạch định các thay đổi",
                    "Planning of changes",
                    BasisStatus.UNCONFIRMED,
                    List.of()),
                clause("7", "Hỗ trợ", "Support"),
                clause("7.1", "Nguồn lực", "Resources"),
                clause("7.2", "Năng lực", "Competence"),
                clause("7.3", "Nhận thức", "Awareness"),
                clause("7.4", "Trao đổi thông tin", "Communication"),
                clause("7.5", "Thông tin dạng văn bản", "Documented information"),
                clause("8", "Thực hiện", "Operation"),
                clause(
                    "8.1",
                    "Hoạch định và kiểm soát việc thực hiện",
                    "Operational planning and control"),
                clause(
                    "8.2",
                    "Yêu cầu đối với sản phẩm và dịch vụ",
                    "Requirements for products and services"),
                clause(
                    "8.3",
                    "Thiết kế và phát triển sản phẩm, dịch vụ",
                    "Design and development of products and services"),
                clause(
                    "8.4",
                    "Kiểm soát quá trình, sản phẩm và dịch vụ do bên ngoài cung cấp",
                    "Control of externally provided processes, products and services"),
                clause("8.5", "Sản xuất và cung cấp dịch vụ", "Production and service provision"),
                clause("8.6", "Thông qua sản phẩm và dịch vụ", "Release of products and services"),
                clause("8.7", "Kiểm soát đầu ra không phù hợp", "Control of nonconforming outputs"),
                clause("9", "Đánh giá kết quả thực hiện", "Performance evaluation"),
                clause(
                    "9.1",
                    "Theo dõi, đo lường, phân tích và đánh giá",
                    "Monitoring, measurement, analysis and evaluation"),
                clause("9.2", "Đánh giá nội bộ", "Internal audit"),
                clause("9.3", "Xem xét của lãnh đạo", "Management review"),
                clause("10", "Cải tiến", "Improvement"),
                clause("10.1", "Khái quát", "General"),
                clause(
                    "10.2",
                    "Sự không phù hợp và hành động khắc phục",
                    "Nonconformity and corrective action"),
                clause("10.3", "Cải tiến liên tục", "Continual improvement"))
            .build();
  }

  private QualityStandards() {}

  private static QualityClause clause(String code, String vi, String en) {
    return clause(code, vi, en, BasisStatus.REPORTED, List.of());
  }

  private static QualityClause clause(
      String code, String vi, String en, BasisStatus status, List<BilingualText> notes) {
    return QualityClause.builder()
        .code(code)
        .title(BilingualText.of(vi, en))
        .status(status)
        .notes(notes)
        .build();
  }

  /**
   * Returns ISO 9001:2008, with its five clauses of level 1.
   *
   * @return the edition, superseded from 30/06/2021
   */
  public static QualityStandard of2008() {
    return Of2008.STANDARD;
  }

  /**
   * Returns TCVN ISO 9001:2015, with its seven clauses of level 1 and 28 of level 2; Amendment
   * 1:2024 stands as a note on 4.1 and 4.2.
   *
   * @return the edition
   */
  public static QualityStandard of2015() {
    return Of2015.STANDARD;
  }

  /**
   * Returns the editions that this library knows.
   *
   * @return the editions, oldest first; immutable
   */
  public static List<QualityStandard> all() {
    return List.of(Of2008.STANDARD, Of2015.STANDARD);
  }

  /**
   * Looks an edition up by its code.
   *
   * @param code the code
   * @return the edition, or empty if this library knows none of that code
   */
  public static Optional<QualityStandard> find(String code) {
    for (QualityStandard edition : all()) {
      if (edition.getCode().equals(code)) {
        return Optional.of(edition);
      }
    }
    return Optional.empty();
  }
}
