package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.QualityStandard;
import org.reformplan.quality.QualityStandards;

/**
 * The form of quality standards: the code of an edition that the library knows, or all that it is.
 */
final class QualityStandardCodec extends EitherCodec<QualityStandard> {
  static final ValueCodec<QualityStandard> STANDARD = new QualityStandardCodec();

  private QualityStandardCodec() {
    super(
        BilingualText.of(
            "mã một phiên bản tiêu chuẩn đã biết", "the code of a known edition of a standard"),
        knownCodes());
  }

  @Override
  protected @Nullable QualityStandard valueOf(String text) {
    return known(text);
  }

  @Override
  protected String textOf(QualityStandard value) {
    return value.getCode();
  }

  @Override
  protected ValueCodec<QualityStandard> object() {
    return QualityStandardTable.IN_FULL;
  }

  @Override
  protected boolean fitsText(QualityStandard value) {
    return value.equals(known(value.getCode()));
  }

  private static List<String> knownCodes() {
    List<String> codes = new ArrayList<>();
    for (QualityStandard one : QualityStandards.all()) {
      codes.add(one.getCode());
    }
    return codes;
  }

  private static @Nullable QualityStandard known(String code) {
    return QualityStandards.find(code).orElse(null);
  }
}
