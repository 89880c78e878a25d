package org.reformplan.deadline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads deadlines that another document sets: "Theo kế hoạch", "Theo Quyết định số …". */
final class ByReferenceRule {
  private static final List<String> SOURCES =
      List.of(
          "chế độ",
          "chỉ đạo",
          "chỉ thị",
          "chương trình",
          "công văn",
          "dự án",
          "đề án",
          "hợp đồng",
          "hướng dẫn",
          "kế hoạch",
          "kết luận",
          "lịch",
          "lộ trình",
          "luật",
          "mốc",
          "nghị định",
          "nghị quyết",
          "phân công",
          "phụ lục",
          "phương án",
          "quy chế",
          "quy định",
          "quyết định",
          "thông báo",
          "thông tư",
          "thời điểm",
          "thời gian",
          "thời hạn",
          "tiến độ",
          "văn bản",
          "ý kiến");

  private ByReferenceRule() {}

  static @Nullable Deadline read(Phrase phrase) {
    TokenCursor cursor = phrase.cursor();
    OperatorRule.skipVerbs(cursor);
    cursor.accept("định kỳ");
    if (!cursor.accept("theo")) {
      return null;
    }
    cursor.accept("đúng");
    if (!cursor.seesAny(SOURCES)) {
      return null;
    }
    Optional<FreeWords> reference = FreeWordsRule.rest(cursor);
    return reference.isEmpty() ? null : new ByReferenceDeadline(phrase.text(), reference.get());
  }
}
