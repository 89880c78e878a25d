package org.reformplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumberTest {

  @ParameterizedTest
  @CsvSource({
    "2657/QĐ-BKHCN, 2657, , QĐ, BKHCN",
    "03/2019/TT-BKHCN, 03, 2019, TT, BKHCN",
    "581/BNV-CCHC, 581, , , BNV-CCHC",
    "80-NQ/TW, 80, , NQ, TW",
    "28/2026/QH16, 28, 2026, , QH16",
    "30c/NQ-CP, 30c, , NQ, CP",
    "09/2019/NĐ-CP, 09, 2019, NĐ, CP",
    "14/2010/QĐ-TTg, 14, 2010, QĐ, TTg",
    "89/TTr-LĐTBXH, 89, , TTr, LĐTBXH",
    "8056/VPCP-KGVX, 8056, , , VPCP-KGVX",
    "6150/TB-BLĐTBXH, 6150, , TB, BLĐTBXH"
  })
  void readsTheFormsOfRealDocuments(
      String text, String ordinal, Integer year, String type, String agency) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.isWellFormed()).isTrue();
    assertThat(number.isRepaired()).isFalse();
    assertThat(number.getText()).isEqualTo(text);
    assertThat(number.getOrdinal()).contains(ordinal);
    assertThat(number.getYear().orElse(null)).isEqualTo(year);
    assertThat(number.getType().orElse(null)).isEqualTo(type);
    assertThat(number.getAgency()).contains(agency);
  }

  @ParameterizedTest
  @CsvSource({
    "2657/QÐ-BKHCN, 2657/QĐ-BKHCN", // U+00D0
    "2/2019/TT-BKHCN, 02/2019/TT-BKHCN",
    "2657 / QĐ - BKHCN, 2657/QĐ-BKHCN",
    "2657/QĐ–BKHCN, 2657/QĐ-BKHCN", // en dash
    "Số: 581/BNV-CCHC, 581/BNV-CCHC",
    "7-NQ/TW, 07-NQ/TW"
  })
  void repairsTheUsualSlipsAndKeepsTheTextAsWritten(String written, String meant) {
    DocumentNumber number = DocumentNumber.parse(written);

    assertThat(number.getText()).isEqualTo(meant);
    assertThat(number.isRepaired()).isTrue();
    assertThat(number.getAsWritten()).isEqualTo(written);
    assertThat(number).isEqualTo(DocumentNumber.parse(meant));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2657",
        "QĐ-BKHCN",
        "/QĐ-BKHCN",
        "2657/",
        "2657/QĐ-",
        "2657/-BKHCN",
        "abc/QĐ-CP",
        "2657/QĐ",
        "12/19/TT-BKHCN",
        "2657/qđ-bkhcn",
        "1/2/3/4",
        "80-/TW",
        "12345678/QĐ-BKHCN"
      })
  void keepsWhatFitsNoFormAndSaysSo(String text) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.isWellFormed()).isFalse();
    assertThat(number.isRepaired()).isFalse();
    assertThat(number.getText()).isEqualTo(text);
    assertThat(number.getType()).isEmpty();
  }

  @Test
  void caseMatters() {
    assertThat(DocumentNumber.parse("12/QyĐ-BKHCN").getType()).contains("QyĐ");
    assertThat(DocumentNumber.parse("942/QĐ-TTg").getAgency()).contains("TTg");
  }

  @Test
  void refusesBlank() {
    assertThatIllegalArgumentException().isThrownBy(() -> DocumentNumber.parse(" "));
  }

  @Property
  void neverThrowsAndIsStable(@ForAll @NotBlank String text) {
    DocumentNumber number = DocumentNumber.parse(text);

    assertThat(number.getAsWritten()).isEqualTo(text);
    assertThat(DocumentNumber.parse(number.getText()).getText()).isEqualTo(number.getText());
  }

  @ParameterizedTest
  @CsvSource({
    "2657/QĐ-BKHCN, QĐ-BKHCN",
    "03/2019/TT-BKHCN, TT-BKHCN",
    "581/BNV-CCHC, BNV-CCHC",
    "28/2026/QH16, QH16",
    "80-NQ/TW, NQ/TW"
  })
  void theSymbolIsWhatFollowsNumberAndYear(String number, String symbol) {
    assertThat(DocumentNumber.parse(number).getSymbol()).contains(symbol);
  }

  @Test
  void whatFitsNoFormHasNoSymbol() {
    assertThat(DocumentNumber.parse("không số").getSymbol()).isEmpty();
  }
}
