package org.reformplan.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;

class QualityStandardsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          4   | Context of the organization | Bối cảnh của tổ chức
          4.1 | Understanding the organization and its context | Hiểu tổ chức và bối cảnh của tổ chức
          4.2 | Understanding the needs and expectations of interested parties | Hiểu nhu cầu và mong đợi của các bên quan tâm
          4.3 | Determining the scope of the quality management system | Xác định phạm vi của hệ thống quản lý chất lượng
          4.4 | Quality management system and its processes | Hệ thống quản lý chất lượng và các quá trình của hệ thống
          5   | Leadership | Sự lãnh đạo
          5.1 | Leadership and commitment | Sự lãnh đạo và cam kết
          5.2 | Policy | Chính sách
          5.3 | Organizational roles, responsibilities and authorities | Vai trò, trách nhiệm và quyền hạn trong tổ chức
          6   | Planning | Hoạch định
          6.1 | Actions to address risks and opportunities | Hành động giải quyết rủi ro và cơ hội
          6.2 | Quality objectives and planning to achieve them | Mục tiêu chất lượng và hoạch định để đạt được mục tiêu
          6.3 | Planning of changes | Hoạch định các thay đổi
          7   | Support | Hỗ trợ
          7.1 | Resources | Nguồn lực
          7.2 | Competence | Năng lực
          7.3 | Awareness | Nhận thức
          7.4 | Communication | Trao đổi thông tin
          7.5 | Documented information | Thông tin dạng văn bản
          8   | Operation | Thực hiện
          8.1 | Operational planning and control | Hoạch định và kiểm soát việc thực hiện
          8.2 | Requirements for products and services | Yêu cầu đối với sản phẩm và dịch vụ
          8.3 | Design and development of products and services | Thiết kế và phát triển sản phẩm, dịch vụ
          8.4 | Control of externally provided processes, products and services | Kiểm soát quá trình, sản phẩm và dịch vụ do bên ngoài cung cấp
          8.5 | Production and service provision | Sản xuất và cung cấp dịch vụ
          8.6 | Release of products and services | Thông qua sản phẩm và dịch vụ
          8.7 | Control of nonconforming outputs | Kiểm soát đầu ra không phù hợp
          9   | Performance evaluation | Đánh giá kết quả thực hiện
          9.1 | Monitoring, measurement, analysis and evaluation | Theo dõi, đo lường, phân tích và đánh giá
          9.2 | Internal audit | Đánh giá nội bộ
          9.3 | Management review | Xem xét của lãnh đạo
          10   | Improvement | Cải tiến
          10.1 | General | Khái quát
          10.2 | Nonconformity and corrective action | Sự không phù hợp và hành động khắc phục
          10.3 | Continual improvement | Cải tiến liên tục
          """)
  void everyClauseOf2015HasBothTitles(String code, String en, String vi) {
    QualityClause clause = QualityStandards.of2015().getClause(code);

    assertThat(clause.getTitle()).isEqualTo(BilingualText.of(vi, en));
    assertThat(clause.getLevel()).isEqualTo(code.contains(".") ? 2 : 1);
  }

  @Test
  void theEditionOf2015HasSevenClausesAndTwentyEightBelow() {
    QualityStandard edition = QualityStandards.of2015();

    assertThat(edition.getClauses()).hasSize(35);
    assertThat(edition.listUndivided()).hasSize(28).allMatch(clause -> clause.getLevel() == 2);
    assertThat(edition.getSupersededFrom()).isEmpty();
    assertThat(edition.getClause("6.3").getStatus()).isEqualTo(BasisStatus.UNCONFIRMED);
  }

  @Test
  void theAmendmentOf2024IsANoteOnTwoClauses() {
    assertThat(QualityStandards.of2015().getClauses())
        .filteredOn(clause -> !clause.getNotes().isEmpty())
        .extracting(QualityClause::getCode)
        .containsExactly("4.1", "4.2");
    assertThat(QualityStandards.of2015().getClause("4.1").getNotes().get(0).getVi())
        .startsWith("Sửa đổi 1:2024")
        .contains("biến đổi khí hậu");
  }

  @Test
  void theEditionOf2008HasFiveClausesAndEndsOn30June2021() {
    QualityStandard edition = QualityStandards.of2008();

    assertThat(edition.getClauses())
        .extracting(QualityClause::toString)
        .containsExactly(
            "4 Quality management system",
            "5 Management responsibility",
            "6 Resource management",
            "7 Product realization",
            "8 Measurement, analysis and improvement");
    assertThat(edition.getSupersededFrom()).contains(LocalDate.of(2021, 6, 30));
    assertThat(edition.getSupersededBasis().orElseThrow().getStatus())
        .isEqualTo(BasisStatus.STATUTE);
  }

  @ParameterizedTest
  @CsvSource({
    "7.1.5, 7.1",
    "8.5.1, 8.5",
    "9.2, 9.2",
    "10, 10",
    "7.6, ", // control of monitoring and measuring equipment, in the edition of 2008 only
    "7.6.1, ",
    "11, ",
    "4.10, ",
    "., ",
    "'', "
  })
  void aNumberBelongsToTheClauseThatTheListStopsAt(String code, String listed) {
    assertThat(QualityStandards.of2015().findListed(code).map(QualityClause::getCode).orElse(null))
        .isEqualTo(listed);
  }

  @Test
  void theListOf2008StopsAtTheFirstLevel() {
    assertThat(QualityStandards.of2008().findListed("7.6")).isPresent();
    assertThat(QualityStandards.of2008().findListed("10.2")).isEmpty();
  }

  @Test
  void theNextEditionCanBeSaidBeforeTheLibraryKnowsIt() {
    QualityStandard next =
        QualityStandard.builder()
            .code("iso-9001-2026")
            .name(BilingualText.of("ISO 9001:2026", "ISO 9001:2026"))
            .addClauses(QualityStandards.of2015().getClause("9"))
            .build();

    assertThat(QualityStandards.find("iso-9001-2026")).isEmpty();
    assertThat(next.findListed("9.4")).contains(QualityStandards.of2015().getClause("9"));
    assertThatThrownBy(() -> next.getClause("4"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("No clause '4' in ISO 9001:2026");
  }
}
