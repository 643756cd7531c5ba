package dev.dorm.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.ValidationError;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTypeTest {
  /** A value of an application. */
  public record Line(String article, int count) {}

  private final JsonType<List<Line>> lines =
      JsonType.json(List.class, "java.util.List<" + Line.class.getName() + ">");
  private final JsonType<Map<String, Object>> maps =
      JsonType.json(Map.class, "java.util.Map<java.lang.String,java.lang.Object>");

  @Test
  void typeArgumentsAreKept() {
    List<Line> value = List.of(new Line("a", 1), new Line("b", 2));
    String text = lines.format(value);
    assertThat(text).isEqualTo("[{\"article\":\"a\",\"count\":1},{\"article\":\"b\",\"count\":2}]");
    assertThat(lines.parse(text)).isEqualTo(value);
    assertThat(JsonType.json(Line.class).parse("{\"article\":\"a\",\"count\":1}"))
        .isEqualTo(new Line("a", 1));
    assertThat(lines.parse("null")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"a\":1,\"b\":2} | {\"b\": 2, \"a\": 1} | true",
        "{\"a\":1} | {\"a\":1.0} | true",
        "{\"a\":100} | {\"a\":1e2} | true",
        "{\"a\":0.1} | {\"a\":0.10} | true",
        "{\"a\":1} | {\"a\":2} | false",
        "{\"a\":1} | {\"a\":\"1\"} | false",
        "{\"a\":null} | {} | false",
        "{\"a\":[1,2]} | {\"a\":[2,1]} | false",
        "{\"a\":\"\\u00fc\"} | {\"a\":\"ü\"} | true",
      })
  void textsAreComparedByMeaning(String value, String stored, boolean same) {
    Map<String, Object> current = maps.parse(value);
    assertThat(current).isNotNull();
    assertThat(maps.changed(current, stored)).isEqualTo(!same);
  }

  @Test
  void aChangeInPlaceIsSeen() {
    Map<String, Object> value = new LinkedHashMap<>(Map.of("tags", new ArrayList<>(List.of("x"))));
    String stored = maps.format(value);
    assertThat(maps.changed(value, stored)).isFalse();
    value.put("more", 1);
    assertThat(maps.changed(value, stored)).isTrue();
    assertThat(maps.changed(null, stored)).isTrue();
    assertThat(maps.changed(value, null)).isTrue();
    assertThat(maps.changed(null, null)).isFalse();
  }

  static Stream<Map<String, Object>> refused() {
    return Stream.of(
        Map.of("a", "x\0y"),
        Map.of("a\0", "x"),
        Map.of("a", "\ud800"),
        Map.of("a", "\udc00\ud800"),
        Map.of("a", "x\ud800y"),
        Map.of("a", BigInteger.ONE.shiftLeft(63)),
        Map.of("a", BigInteger.TEN.pow(1000)),
        Map.of("a", List.of(new java.math.BigDecimal("1e400"))),
        Map.of("a", new Object()));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void whatADatabaseCannotGiveBackIsRefused(Map<String, Object> value) {
    assertThatThrownBy(() -> maps.accept(value, "Order.extra")).isInstanceOf(ValidationError.class);
  }

  @Test
  void whatBothGiveBackIsAccepted() {
    Map<String, Object> value =
        Map.of(
            "quotes", "\"\\\b\f\n\r\t\u0001 😀 ü \u2028",
            "numbers", List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0.1, 1e300, -0.5),
            "\\", Map.of("", List.of()));
    assertThat(maps.accept(value, "Order.extra")).isSameAs(value);
    assertThat(maps.parse(maps.format(value))).isEqualTo(value);
  }

  @Test
  void depthIsBounded() {
    Object deep = List.of();
    for (int i = 0; i < 600; i++) {
      deep = List.of(deep);
    }
    Object value = deep;
    assertThatThrownBy(() -> maps.accept(Map.of("a", value), "Order.extra"))
        .isInstanceOf(ValidationError.class);
    String text = "[".repeat(600) + "]".repeat(600);
    assertThatThrownBy(() -> JsonType.json(Object.class).parse(text))
        .isInstanceOf(DatabaseError.class);
  }

  @Test
  void whatAColumnHoldsIsNotShown() {
    assertThatThrownBy(() -> lines.parse("[{\"article\":\"canary\",\"count\":\"canary\"}]"))
        .isInstanceOf(DatabaseError.class)
        .hasMessageContaining("holds JSON that is no java.util.List")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }
}
