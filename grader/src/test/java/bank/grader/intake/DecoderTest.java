package bank.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
  private static final String KAZAKH = "// Қарапайым банк жүйесі: әрбір шот үшін\nclass Main {}\n";
  private static final String RUSSIAN =
      "// Простая банковская система: создание счёта, вход и перевод денег\nclass Main {}\n";

  @Test
  void readsUtf8() {
    Decoder.Decoded decoded = Decoder.decode(KAZAKH.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(KAZAKH);
    assertThat(decoded.foreignEncoding()).isEmpty();
  }

  @Test
  void takesTheByteOrderMarkOff() {
    Decoder.Decoded decoded = Decoder.decode(("\ufeff" + KAZAKH).getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(KAZAKH);
    assertThat(decoded.foreignEncoding()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsUtf16WithAndWithoutMark(String encoding) {
    for (String mark : new String[] {"", "\ufeff"}) {
      Decoder.Decoded decoded = Decoder.decode((mark + KAZAKH).getBytes(Charset.forName(encoding)));
      assertThat(decoded.text()).isEqualTo(KAZAKH);
      assertThat(decoded.foreignEncoding()).contains(encoding);
    }
  }

  @Test
  void readsWindows1251() {
    Decoder.Decoded decoded = Decoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")));
    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.foreignEncoding()).contains("windows-1251");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// шот",
        "// Баланс",
        "// БАНК",
        "// вход",
        "System.out.println(\"Перевод выполнен!\");"
      })
  void readsAFewWordsOfWindows1251(String text) {
    Decoder.Decoded decoded = Decoder.decode(text.getBytes(Charset.forName("windows-1251")));
    assertThat(decoded.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"KOI8-R", "IBM866"})
  void readsOtherCyrillicEncodings(String encoding) {
    Decoder.Decoded decoded = Decoder.decode(RUSSIAN.getBytes(Charset.forName(encoding)));
    assertThat(decoded.text()).isEqualTo(RUSSIAN);
    assertThat(decoded.foreignEncoding()).contains(encoding);
  }

  @Test
  void readsNothingAsNothing() {
    assertThat(Decoder.decode(new byte[0]).text()).isEmpty();
  }
}
