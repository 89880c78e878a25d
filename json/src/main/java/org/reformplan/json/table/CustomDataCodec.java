package org.reformplan.json.table;

import java.math.BigDecimal;
import java.util.Map;
import org.reformplan.document.BilingualText;
import org.reformplan.json.codec.FreeFormCodec;
import org.reformplan.json.codec.Refusal;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.plan.CustomData;

/** The form of what an application keeps with a plan: whatever names and values it chose. */
final class CustomDataCodec extends FreeFormCodec<CustomData> {
  static final ValueCodec<CustomData> CUSTOM_DATA = new CustomDataCodec();

  private CustomDataCodec() {
    super(
        BilingualText.of(
            "một số có nhiều nhất " + CustomData.MAX_DIGITS + " chữ số mỗi bên dấu thập phân",
            "a number with at most "
                + CustomData.MAX_DIGITS
                + " digits on either side of the decimal point"));
  }

  @Override
  protected boolean holds(BigDecimal number) {
    try {
      CustomData.of(Map.of("number", number));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  protected CustomData valueOf(Map<String, Object> map) {
    try {
      return CustomData.of(map);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(
          "dữ liệu riêng vượt giới hạn: nhiều nhất "
              + CustomData.MAX_DEPTH
              + " tầng, "
              + CustomData.MAX_VALUES
              + " giá trị",
          "custom data exceed a limit: at most "
              + CustomData.MAX_DEPTH
              + " levels, "
              + CustomData.MAX_VALUES
              + " values");
    }
  }

  @Override
  protected Map<String, Object> mapOf(CustomData value) {
    return value.getValues();
  }
}
