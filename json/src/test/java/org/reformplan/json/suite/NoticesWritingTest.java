package org.reformplan.json.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reformplan.calendar.DayOffNotice;
import org.reformplan.json.JsonReader;
import org.reformplan.json.JsonWriter;
import org.reformplan.json.ReadResult;

class NoticesWritingTest {
  @Test
  void noticesReadBackEqual() throws IOException {
    List<DayOffNotice> notices =
        JsonReader.ofNotices()
            .read(Path.of("../examples/notices/illustrative-2027.json"))
            .orElseThrow();

    ReadResult<List<DayOffNotice>> again =
        JsonReader.ofNotices().read(JsonWriter.ofNotices().toBytes(notices));

    assertThat(notices).isNotEmpty();
    assertThat(again.getFindings()).isEmpty();
    assertThat(again.orElseThrow()).isEqualTo(notices);
  }
}
