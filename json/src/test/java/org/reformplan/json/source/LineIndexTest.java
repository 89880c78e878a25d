package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineIndexTest {
  @Test
  void countsCharactersAndNotBytes() {
    String line = "Đề án 😀 x";

    assertThat(placeOf(line, "x")).isEqualTo(new Place(1, 9));
  }

  @Test
  void knowsThreeKindsOfLineEnd() {
    assertThat(placeOf("a\nb\r\nc\rd", "d")).isEqualTo(new Place(4, 1));
    assertThat(placeOf("a\r\nbcd", "d")).isEqualTo(new Place(2, 3));
  }

  @Test
  void findsPlacesFarOffOnALongLineInAnyOrder() {
    String text = "đ".repeat(100_000) + "x" + "\n" + "ấ".repeat(50_000) + "y";

    byte[] bytes = text.getBytes(UTF_8);
    LineIndex lines = new LineIndex(bytes, 0, bytes.length);
    assertThat(lines.at(offsetOf(text, "y"))).isEqualTo(new Place(2, 50_001));
    assertThat(lines.at(offsetOf(text, "x"))).isEqualTo(new Place(1, 100_001));
    assertThat(lines.at(0)).isEqualTo(new Place(1, 1));
    assertThat(lines.at(bytes.length)).isEqualTo(new Place(2, 50_002));
  }

  private static Place placeOf(String text, String mark) {
    byte[] bytes = text.getBytes(UTF_8);
    return new LineIndex(bytes, 0, bytes.length).at(offsetOf(text, mark));
  }

  private static int offsetOf(String text, String mark) {
    return text.substring(0, text.indexOf(mark)).getBytes(UTF_8).length;
  }
}
