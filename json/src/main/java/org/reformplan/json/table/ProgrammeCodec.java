package org.reformplan.json.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.EitherCodec;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.programme.ReformProgramme;
import org.reformplan.programme.ReformProgrammes;

/** The form of programmes: the code of one that the library knows, or all that it is. */
final class ProgrammeCodec extends EitherCodec<ReformProgramme> {
  static final ValueCodec<ReformProgramme> PROGRAMME = new ProgrammeCodec();

  private ProgrammeCodec() {
    super(
        BilingualText.of("mã một chương trình đã biết", "the code of a known programme"),
        knownCodes());
  }

  @Override
  protected @Nullable ReformProgramme valueOf(String text) {
    return known(text);
  }

  @Override
  protected String textOf(ReformProgramme value) {
    return value.getCode();
  }

  @Override
  protected ValueCodec<ReformProgramme> object() {
    return ProgrammeTable.IN_FULL;
  }

  @Override
  protected boolean fitsText(ReformProgramme value) {
    return value.equals(known(value.getCode()));
  }

  private static List<String> knownCodes() {
    List<String> codes = new ArrayList<>();
    for (ReformProgramme one : ReformProgrammes.all()) {
      codes.add(one.getCode());
    }
    return codes;
  }

  private static @Nullable ReformProgramme known(String code) {
    return ReformProgrammes.find(code).orElse(null);
  }
}
