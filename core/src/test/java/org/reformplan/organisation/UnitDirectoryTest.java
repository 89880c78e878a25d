package org.reformplan.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reformplan.calendar.WorkingWeek;

class UnitDirectoryTest {
  private static final Unit MINISTRY = unit("G06", "Bộ Khoa học và Công nghệ").build();
  private static final Unit STAFF = unit("G06.09", "Vụ Tổ chức cán bộ").parentCode("G06").build();
  private static final Unit BRANCH =
      unit("G06.09.01", "Phòng Hòa giải").parentCode("G06.09").build();
  private static final Unit LEGAL = unit("G06.10", "Vụ Pháp chế").parentCode("G06").build();
  private static final UnitDirectory DIRECTORY =
      UnitDirectory.of(List.of(MINISTRY, STAFF, BRANCH, LEGAL));

  private static Unit.Builder unit(String code, String name) {
    return Unit.builder().code(code).name(name);
  }

  @Test
  void isATree() {
    assertThat(DIRECTORY.getTopUnits()).containsExactly(MINISTRY);
    assertThat(DIRECTORY.listChildren("G06")).containsExactly(STAFF, LEGAL);
    assertThat(DIRECTORY.listAllUnder("G06")).containsExactly(STAFF, BRANCH, LEGAL);
    assertThat(DIRECTORY.listAllUnder("G06.10")).isEmpty();
    assertThat(DIRECTORY.listAllUnder("G07")).isEmpty();
    assertThat(DIRECTORY.findParent(BRANCH)).contains(STAFF);
    assertThat(DIRECTORY.getProblems()).isEmpty();
  }

  @Test
  void looksUpByCodeInEitherForm() {
    assertThat(DIRECTORY.getUnit("G06.09")).isEqualTo(STAFF);
    assertThat(DIRECTORY.findUnit("000.00.09.G06")).contains(STAFF);
    assertThat(DIRECTORY.findUnit("")).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> DIRECTORY.getUnit("G07"))
        .withMessage("No unit 'G07' in a directory of 4 units");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Phòng Hòa giải", "PHÒNG HOÀ GIẢI", " phòng\u00A0 hoà  giải ", "Phòng hòa gỉai"})
  void namesCompareWithoutCaseSpacingAndPlacementOfTones(String name) {
    assertThat(DIRECTORY.findByName(name)).containsExactly(BRANCH);
    assertThat(DIRECTORY.findByName(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .containsExactly(BRANCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Phòng Hoa giải", "Phòng Hóa giải", "PhòngHòagiải", "", "Phòng"})
  void otherWordsAreOtherNames(String name) {
    assertThat(DIRECTORY.findByName(name)).isEmpty();
  }

  @Test
  void namesWithDashesAndTheOtherLetterDAreTheSame() {
    Unit unit = unit("1", "Trung tâm Đào tạo - Bồi dưỡng, Đường bộ").build();
    assertThat(UnitDirectory.of(List.of(unit)).findByName("trung tâm Ðào tạo–bồi dưỡng ,đường bộ"))
        .containsExactly(unit);
  }

  @Test
  void formerNamesFindTheUnitToo() {
    Unit unit =
        unit("G06.11", "Vụ Hợp tác quốc tế")
            .addFormerName(
                UnitName.builder()
                    .name("Vụ Quan hệ quốc tế")
                    .validUntil(LocalDate.of(2010, 12, 31))
                    .build())
            .workingWeek(WorkingWeek.mondayToSaturday())
            .build();

    assertThat(UnitDirectory.of(List.of(unit)).findByName("vụ quan hệ Quốc tế"))
        .containsExactly(unit);
    assertThat(unit.findNameOn(LocalDate.of(2010, 12, 31))).contains("Vụ Quan hệ quốc tế");
    assertThat(unit.findNameOn(LocalDate.of(2011, 1, 1))).contains("Vụ Hợp tác quốc tế");
  }

  @Test
  void problemsAreReturned() {
    UnitDirectory directory =
        UnitDirectory.of(
            List.of(
                unit("A", "A").parentCode("B").build(),
                unit("B", "B").parentCode("C").build(),
                unit("C", "C").parentCode("A").build(),
                unit("D", "D").parentCode("A").build(),
                unit("D", "D2").build(),
                unit("E", "E").parentCode("X").build(),
                unit("F", "F").parentCode("F").build()));

    assertThat(directory.getProblems())
        .extracting(problem -> problem.getKind().getCode() + " " + problem.getCodes())
        .containsExactly(
            "duplicate-code [D]", "parent-unknown [E, X]", "cycle [A, B, C]", "cycle [F]");
    assertThat(directory.getUnit("D").getName()).contains("D");
    assertThat(directory.listAllUnder("A"))
        .extracting(Unit::getCode)
        .containsExactly("C", "B", "D");
    assertThat(directory.getTopUnits()).extracting(Unit::getCode).containsExactly("E");
  }

  @Test
  void successorsAreFollowedToTheLast() {
    UnitDirectory directory =
        UnitDirectory.of(
            List.of(
                unit("X1", "Xã Đông").addSuccession(took("X3", UnitSuccessionKind.MERGED)).build(),
                unit("X2", "Xã Tây").addSuccession(took("X3", UnitSuccessionKind.MERGED)).build(),
                unit("X3", "Xã Đông Tây")
                    .addSuccessions(
                        took("X4", UnitSuccessionKind.SPLIT), took("X5", UnitSuccessionKind.SPLIT))
                    .build(),
                unit("X4", "Xã Nam").build(),
                unit("X5", "Xã Bắc")
                    .addSuccession(took("X9", UnitSuccessionKind.RENAMED))
                    .build()));

    assertThat(directory.listSuccessors("X1"))
        .extracting(Unit::getCode)
        .containsExactly("X4", "X5");
    assertThat(directory.listSuccessors("X4")).extracting(Unit::getCode).containsExactly("X4");
    assertThat(directory.listSuccessors("X8")).isEmpty();
    assertThat(directory.getProblems())
        .extracting(UnitProblem::toString)
        .containsExactly("Unit X9, which took over from unit X5, is not listed.");
  }

  private static UnitSuccession took(String code, UnitSuccessionKind kind) {
    return UnitSuccession.builder().unitCode(code).kind(kind).day(LocalDate.of(2025, 7, 1)).build();
  }

  @Test
  void aChainOfAHundredThousandUnitsIsWalkedToItsEnd() {
    List<Unit> chain = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      Unit.Builder unit = Unit.builder().code("U" + i);
      chain.add(i == 0 ? unit.build() : unit.parentCode("U" + (i - 1)).build());
    }

    UnitDirectory directory = UnitDirectory.of(chain);

    assertThat(directory.listAllUnder("U0")).hasSize(99_999);
    assertThat(directory.getProblems()).isEmpty();
  }
}
