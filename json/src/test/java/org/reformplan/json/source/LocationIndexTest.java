package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reformplan.json.token.ReadLimits;

class LocationIndexTest {
  private static final String TEXT =
      "{'a':[1,{'b':2,'~/':3}],'\\u0063':{'0':[]},'a':9}".replace('\'', '"');

  @ParameterizedTest
  @CsvSource({
    "'', {",
    "/a, [",
    "/a/0, 1",
    "/a/1/b, 2",
    "/a/1/~0~1, 3",
    "/c/0, [",
  })
  void findsValuesByPointer(String pointer, char first) {
    int offset = index(TEXT).offsetOf(pointer);

    assertThat(TEXT.charAt(offset)).isEqualTo(first);
  }

  @Test
  void findsElementsInWhateverOrderTheyAreAskedFor() {
    LocationIndex index = index("[10,[20,21],[30,31],40]");

    assertThat(Stream.of("/1/1", "/2/0", "/2/1", "/1/0", "/3", "/0", "/2/1").map(index::offsetOf))
        .containsExactly(8, 13, 16, 5, 20, 1, 16);
  }

  @Test
  void ofTwoFieldsWithOneNameTheFirstCounts() {
    assertThat(index(TEXT).offsetOf("/a")).isEqualTo(TEXT.indexOf('['));
  }

  @ParameterizedTest
  @CsvSource({"/a/7, /a", "/a/01, /a", "/a/1/x/y, /a/1", "/x, ''", "/a/-1, /a"})
  void whatIsNotThereHasThePlaceOfWhatIsAroundIt(String absent, String around) {
    assertThat(index(TEXT).offsetOf(absent)).isEqualTo(index(TEXT).offsetOf(around));
  }

  @Test
  void aDocumentIsIndexedUpToWhereItBreaks() {
    LocationIndex index = index("{\"a\":[1,2,");

    assertThat(index.offsetOf("/a/1")).isEqualTo(8);
    assertThat(index("").offsetOf("")).isNegative();
  }

  @Test
  void aFloodOfBracketsIsIndexedNoDeeperThanTheLimit() {
    assertThat(index("[".repeat(1_000_000)).offsetOf("/0/0")).isEqualTo(2);
  }

  private static LocationIndex index(String text) {
    byte[] bytes = text.getBytes(US_ASCII);
    return LocationIndex.of(DocumentBytes.of(bytes, bytes.length), 0, ReadLimits.defaults());
  }
}
