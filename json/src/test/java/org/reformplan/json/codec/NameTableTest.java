package org.reformplan.json.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameTableTest {
  @Test
  void findsEachNameWhicheverIsExpected() {
    List<String> names = IntStream.range(0, 64).mapToObj(i -> "field" + i).toList();
    NameTable table = new NameTable(names);

    for (int expected = 0; expected <= 64; expected++) {
      for (int i = 0; i < 64; i++) {
        assertThat(table.find("field" + i, expected)).isEqualTo(i);
      }
      assertThat(table.find("field64", expected)).isNegative();
      assertThat(table.find("", expected)).isNegative();
    }
  }

  @Test
  void tellsNamesWithOneHashApart() {
    NameTable table = new NameTable(List.of("Aa"));

    assertThat("BB".hashCode()).isEqualTo("Aa".hashCode());
    assertThat(table.find("BB", 0)).isNegative();
    assertThat(new NameTable(List.of("Aa", "BB")).find("BB", 0)).isEqualTo(1);
  }
}
