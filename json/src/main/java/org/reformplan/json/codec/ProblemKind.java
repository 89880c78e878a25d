package org.reformplan.json.codec;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.reformplan.check.RuleDescription;
import org.reformplan.check.Severity;
import org.reformplan.document.BasisStatus;
import org.reformplan.document.BilingualText;
import org.reformplan.document.LegalBasis;

/**
 * What can be wrong with a document: the rule's id, how grave it is, and the words for it.
 *
 * <p>An error means that what the document says is not, or not fully, in the value. Some rules have
 * several wordings; each rule has one gravity. Words name their parts: {@code {value}}, {@code
 * {field}}, {@code {expected}}, {@code {limit}}.
 */
public enum ProblemKind {
  EMPTY(
      "json-empty",
      true,
      "Tài liệu trống, không có nội dung JSON; hãy cung cấp một tài liệu JSON.",
      "The document is empty and holds no JSON; give a JSON document."),
  OTHER_ENCODING(
      "json-encoding",
      true,
      "Tài liệu được mã hoá {value}, không phải UTF-8; hãy lưu lại dưới dạng UTF-8.",
      "The document is encoded in {value}, not in UTF-8; save it again as UTF-8."),
  MALFORMED_BYTES(
      "json-encoding",
      true,
      "Byte {value} tại đây không phải UTF-8; hãy lưu lại tài liệu dưới dạng UTF-8.",
      "The byte {value} here is not UTF-8; save the document again as UTF-8."),
  HALF_CHARACTER(
      "json-encoding",
      true,
      "Văn bản {value} chứa nửa cặp thay thế (surrogate), không thành ký tự; hãy viết cả ký tự.",
      "The text {value} holds half of a surrogate pair, which is no character; write the whole"
          + " character."),
  NOT_TEXT(
      "json-not-text",
      true,
      "Nội dung là dữ liệu nhị phân, không phải văn bản JSON; hãy kiểm tra xem có đúng tệp không.",
      "The content is binary data, not JSON text; check that it is the right file."),
  SYNTAX(
      "json-syntax",
      true,
      "Không phải JSON: cần {expected}, nhưng gặp {value}; hãy sửa tại đây.",
      "Not JSON: expected {expected}, but found {value}; correct it here."),
  TRUNCATED(
      "json-truncated",
      true,
      "Tài liệu kết thúc giữa chừng, còn thiếu {expected}; hãy lấy lại tài liệu đầy đủ.",
      "The document ends too early, {expected} is still missing; get the whole document."),
  TRAILING_CONTENT(
      "json-trailing-content",
      true,
      "Sau tài liệu còn có {value}; hãy bỏ phần thừa hoặc tách thành tài liệu riêng.",
      "After the document there is {value}; remove it or make it a document of its own."),
  TOO_DEEP(
      "json-too-deep",
      true,
      "Các đối tượng và danh sách lồng nhau quá {limit} cấp; không đọc tiếp. Hãy giảm số cấp.",
      "Objects and lists stand in each other more than {limit} deep, and reading stopped; use fewer"
          + " levels."),
  TOO_LONG(
      "json-too-long",
      true,
      "Quá dài tại đây: văn bản được tới {text}, tên trường {name}, số {number} ký tự; không đọc"
          + " tiếp. Hãy rút ngắn lại.",
      "Too long here: a text may have {text}, a field name {name}, a number {number} characters,"
          + " and reading stopped; make it shorter."),
  TOO_LARGE(
      "json-too-large",
      true,
      "Tài liệu lớn quá giới hạn {limit} byte; hãy chia nhỏ hoặc nâng giới hạn.",
      "The document is larger than the limit of {limit} bytes; split it or raise the limit."),
  TOO_MANY_VALUES(
      "json-too-large",
      true,
      "Tài liệu có quá {limit} giá trị; hãy chia nhỏ hoặc nâng giới hạn.",
      "The document holds more than {limit} values; split it or raise the limit."),
  FORMAT_UNSUPPORTED(
      "json-format-unsupported",
      true,
      "Phiên bản định dạng {value} không đọc được ở đây; hãy xuất lại tài liệu theo phiên bản 1.x.",
      "The format version {value} cannot be read here; export the document in a version 1.x."),
  FORMAT_LATER(
      "json-format-later",
      false,
      "Tài liệu viết theo phiên bản định dạng {value}, mới hơn {expected}; những trường chưa biết"
          + " được nêu riêng.",
      "The document is written in format version {value}, later than {expected}; fields that are"
          + " not known here are named one by one."),
  FORMAT_MISSING(
      "json-format-missing",
      false,
      "Tài liệu không ghi phiên bản định dạng, được đọc theo {expected}; hãy thêm"
          + " \"formatVersion\": \"{expected}\".",
      "The document names no format version and was read as {expected}; add \"formatVersion\":"
          + " \"{expected}\"."),
  UNKNOWN_FIELD(
      "json-unknown-field",
      false,
      "Trường \"{field}\" không có ở đây nên không được đọc; hãy sửa tên hoặc bỏ trường này.",
      "There is no field \"{field}\" here, so it was not read; correct its name or remove it."),
  DUPLICATE_FIELD(
      "json-duplicate-field",
      true,
      "Trường \"{field}\" xuất hiện hai lần; giá trị đầu được giữ, giá trị này bị bỏ. Hãy để lại"
          + " một.",
      "The field \"{field}\" stands twice; the first value was kept and this one left out. Leave"
          + " only one."),
  MISSING_FIELD(
      "json-missing-field",
      true,
      "Thiếu trường bắt buộc \"{field}\" nên đối tượng này không được đọc; hãy thêm trường đó.",
      "The mandatory field \"{field}\" is missing, so this object was not read; add it."),
  UNREADABLE_FIELD(
      "json-missing-field",
      true,
      "Trường bắt buộc \"{field}\" không đọc được nên cả đối tượng này bị bỏ; hãy sửa trường đó.",
      "The mandatory field \"{field}\" could not be read, so this whole object was left out;"
          + " correct that field."),
  NULL(
      "json-null",
      true,
      "Gặp null; điều không có thì bỏ hẳn khỏi tài liệu, còn có thì ghi giá trị.",
      "Found null; leave it out of the document to say nothing, or give a value."),
  WRONG_TYPE(
      "json-wrong-type",
      true,
      "Cần {expected}, nhưng gặp {value} nên giá trị này bị bỏ; hãy sửa lại.",
      "Expected {expected}, but found {value}, which was left out; correct it."),
  INVALID_DAY(
      "json-invalid-day",
      true,
      "{value} không phải một ngày có thật dạng năm-tháng-ngày như 2023-03-14 nên bị bỏ; hãy sửa"
          + " lại.",
      "{value} is no day of the calendar written like 2023-03-14 and was left out; correct it."),
  INVALID_TIME(
      "json-invalid-time",
      true,
      "{value} không phải thời điểm dạng {expected} nên bị bỏ; hãy sửa lại.",
      "{value} is no time written like {expected} and was left out; correct it."),
  UNKNOWN_CODE(
      "json-unknown-code",
      true,
      "Mã {value} không có trong các mã {expected} nên bị bỏ; hãy dùng một trong các mã đó.",
      "The code {value} is none of {expected} and was left out; use one of these."),
  OUT_OF_RANGE(
      "json-out-of-range",
      true,
      "Cần {expected}, nhưng gặp {value} nên giá trị này bị bỏ; hãy sửa lại.",
      "Expected {expected}, but found {value}, which was left out; correct it."),
  REFUSED(
      "json-invalid-value",
      true,
      "Đối tượng này không hợp lệ nên không được đọc ({value}); hãy sửa lại.",
      "This object is not valid and was not read ({value}); correct it."),
  NFD_TEXT(
      "json-nfd-text",
      false,
      "Có văn bản viết bằng dấu rời (không phải dạng dựng sẵn NFC), số văn bản: {count}; được giữ"
          + " nguyên. Nên lưu dạng NFC.",
      "Some texts are written with separate marks (not in the composed form NFC), number of texts:"
          + " {count}; they were kept as they are. Better save them as NFC."),
  LEFT_OUT(
      "json-findings-left-out",
      false,
      "Còn {count} phát hiện nữa không được nêu vì đã đạt giới hạn {limit}; hãy sửa rồi đọc lại.",
      "Another {count} findings are not listed, since the limit of {limit} was reached; correct the"
          + " listed ones and read again.");

  private final String id;
  private final boolean error;
  private final String vi;
  private final String en;

  ProblemKind(String id, boolean error, String vi, String en) {
    this.id = id;
    this.error = error;
    this.vi = vi;
    this.en = en;
  }

  /** Returns the rule with the words of this kind. */
  public RuleDescription rule() {
    return Objects.requireNonNull(Rules.BY_KIND.get(this));
  }

  /** Returns whether something of the document is missing in the value. */
  public boolean isError() {
    return error;
  }

  /** Returns how much it weighs. */
  public Severity severity() {
    return error ? Severity.ERROR : Severity.WARNING;
  }

  /** Made when the first problem is met: most documents have none. */
  private static final class Rules {
    private static final LegalBasis FORMAT =
        LegalBasis.of(
            "Định dạng JSON 1.0 của reformplan, theo RFC 8259",
            "reformplan's JSON format 1.0, after RFC 8259",
            BasisStatus.CONVENTION);
    static final Map<ProblemKind, RuleDescription> BY_KIND =
        Collections.unmodifiableMap(
            Arrays.stream(values())
                .collect(
                    Collectors.toMap(
                        kind -> kind,
                        kind ->
                            RuleDescription.of(kind.id, BilingualText.of(kind.vi, kind.en), FORMAT),
                        (one, two) -> one,
                        () -> new EnumMap<>(ProblemKind.class))));
  }
}
