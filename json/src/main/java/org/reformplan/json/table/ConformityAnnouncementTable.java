package org.reformplan.json.table;

import java.time.LocalDate;
import org.reformplan.document.DocumentReference;
import org.reformplan.json.codec.Codecs;
import org.reformplan.json.codec.ObjectTable;
import org.reformplan.json.codec.TypeTable;
import org.reformplan.json.codec.ValueCodec;
import org.reformplan.quality.ConformityAnnouncement;
import org.reformplan.quality.QualityScope;

/** The table of announcements of conformity. */
final class ConformityAnnouncementTable
    extends TypeTable<ConformityAnnouncement, ConformityAnnouncement.Builder> {
  static final ValueCodec<ConformityAnnouncement> ANNOUNCEMENT = new ConformityAnnouncementTable();

  private ConformityAnnouncementTable() {}

  @Override
  protected ObjectTable<ConformityAnnouncement, ConformityAnnouncement.Builder> make() {
    return table(
            "ConformityAnnouncement",
            "Một lần công bố hệ thống phù hợp tiêu chuẩn",
            "An announcement of conformity")
        .optional(
            "document",
            DocumentTable.DOCUMENT,
            "Văn bản công bố, có số",
            "The document that announces, with its number")
        .optional("day", Codecs.day(), "Ngày công bố", "The day of the announcement")
        .optional(
            "scope",
            QualityScopeTable.SCOPE,
            "Phạm vi được công bố",
            "The scope that is announced");
  }

  @Override
  protected ConformityAnnouncement.Builder start() {
    return ConformityAnnouncement.builder();
  }

  @Override
  protected ConformityAnnouncement finish(ConformityAnnouncement.Builder builder) {
    return builder.build();
  }

  @Override
  protected Object get(ConformityAnnouncement value, String field) {
    return switch (field) {
      case "document" -> value.getDocument();
      case "day" -> value.getDay();
      case "scope" -> value.getScope();
      default -> throw unknown(field);
    };
  }

  @Override
  protected void set(ConformityAnnouncement.Builder builder, String field, Object part) {
    switch (field) {
      case "document" -> builder.document((DocumentReference) part);
      case "day" -> builder.day((LocalDate) part);
      case "scope" -> builder.scope((QualityScope) part);
      default -> throw unknown(field);
    }
  }
}
