package dev.dorm.migrate.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a list of single values, {@code ["a","b"]}: that of a JSON array. */
public final class ArrayText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private ArrayText() {}

  /**
   * The elements, each as the text that {@link ColumnValue} reads.
   *
   * @throws IllegalArgumentException when the text is no array of single values
   */
  public static List<String> read(String text) {
    List<String> elements = new ArrayList<>();
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        throw new IllegalArgumentException("expected a list such as [\"a\",\"b\"]");
      }
      for (JsonToken token = parser.nextToken();
          token != JsonToken.END_ARRAY;
          token = parser.nextToken()) {
        if (token == null || !token.isScalarValue() || token == JsonToken.VALUE_NULL) {
          throw new IllegalArgumentException("expected single values in a list, and no null");
        }
        elements.add(parser.getText());
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("expected one list");
      }
      return elements;
    } catch (IOException notJson) {
      throw new IllegalArgumentException("expected a list such as [\"a\",\"b\"]", notJson);
    }
  }

  /** The text of elements that are quoted. */
  public static String write(List<String> elements) {
    StringBuilder text = new StringBuilder();
    JsonWriter.write(new Json.Elements(elements.stream().<Json>map(Json.Text::new).toList()), text);
    return text.toString();
  }

  /**
   * The text as the runtime writes it, so that equal lists have equal texts.
   *
   * @param elements as SQLite stores them: Long, Double, or the text of anything else
   */
  public static String ofStored(List<?> elements) {
    return elements.stream().map(ArrayText::element).collect(Collectors.joining(",", "[", "]"));
  }

  private static String element(Object value) {
    if (value instanceof Double number) {
      String text = new BigDecimal(number.toString()).stripTrailingZeros().toString();
      return text.matches("-?\\d+") ? text + ".0" : text;
    }
    if (value instanceof Long number) {
      return number.toString();
    }
    String quoted = write(List.of(value.toString()));
    return quoted.substring(1, quoted.length() - 1);
  }
}
