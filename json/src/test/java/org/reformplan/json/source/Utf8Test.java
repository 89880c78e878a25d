package org.reformplan.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8Test {
  @Test
  void everyCharacterOfUnicodeIsWellFormed() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        byte[] bytes = Character.toString(c).getBytes(UTF_8);
        if (Utf8.lengthAt(bytes, 0, bytes.length) != bytes.length) {
          throw new AssertionError("U+" + Integer.toHexString(c));
        }
      }
    }
  }

  @Test
  void judgesBytesAsThePlatformsStrictDecoderDoes() {
    Random random = new Random(14);
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[1 + random.nextInt(4)];
      for (int k = 0; k < bytes.length; k++) {
        bytes[k] =
            (byte) (random.nextInt(4) == 0 ? random.nextInt(256) : 0x80 + random.nextInt(128));
      }
      int oneCharacter = 0;
      for (int k = 1; k <= bytes.length && oneCharacter == 0; k++) {
        oneCharacter = isOneCharacter(Arrays.copyOf(bytes, k)) ? k : 0;
      }
      assertThat(Utf8.lengthAt(bytes, 0, bytes.length))
          .as(() -> Arrays.toString(bytes))
          .isEqualTo(oneCharacter);
    }
  }

  private static boolean isOneCharacter(byte[] bytes) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.codePointCount(0, text.length()) == 1;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
