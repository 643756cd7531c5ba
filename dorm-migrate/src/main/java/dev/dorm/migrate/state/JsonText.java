package dev.dorm.migrate.state;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@link Json} from text by Jackson's parser; what snapshots do not use is an error. */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();

  private JsonText() {}

  static Json read(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      Json value = value(parser, parser.nextToken());
      if (value == null || parser.nextToken() != null) {
        throw new IllegalArgumentException("expected one JSON value");
      }
      return value;
    } catch (IOException notJson) {
      throw new IllegalArgumentException(notJson.getMessage(), notJson);
    }
  }

  /** The value that begins with a token; null for JSON's null. */
  private static @Nullable Json value(JsonParser parser, @Nullable JsonToken first)
      throws IOException {
    if (first == null) {
      throw new IllegalArgumentException("expected a JSON value");
    }
    return switch (first) {
      case START_OBJECT -> members(parser);
      case START_ARRAY -> elements(parser);
      case VALUE_STRING -> new Json.Text(parser.getText());
      case VALUE_NUMBER_INT -> new Json.Whole(parser.getLongValue());
      case VALUE_TRUE -> new Json.Flag(true);
      case VALUE_FALSE -> new Json.Flag(false);
      case VALUE_NULL -> null;
      case VALUE_NUMBER_FLOAT,
          VALUE_EMBEDDED_OBJECT,
          NOT_AVAILABLE,
          END_OBJECT,
          END_ARRAY,
          FIELD_NAME ->
          throw new IllegalArgumentException("expected something else than " + parser.getText());
    };
  }

  private static Json members(JsonParser parser) throws IOException {
    SortedMap<String, Json> members = new TreeMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      Json value = value(parser, parser.nextToken());
      if (value != null) {
        members.put(name, value);
      }
    }
    return new Json.Members(members);
  }

  private static Json elements(JsonParser parser) throws IOException {
    List<Json> elements = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      Json value = value(parser, token);
      if (value == null) {
        throw new IllegalArgumentException("expected no null in a list");
      }
      elements.add(value);
    }
    return new Json.Elements(elements);
  }
}
