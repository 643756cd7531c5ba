package dev.dorm.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dorm.exception.DatabaseError;
import dev.dorm.exception.ValidationError;
import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Jackson 2, without types named in the JSON itself. */
final class JacksonCodec implements JsonCodec {
  private static final int MAX_DEPTH = 512;

  /** Numbers are the same when their values are; {@code 1.0} and {@code 1} are. */
  private static final Comparator<JsonNode> NUMBERS = JacksonCodec::compare;

  private final ObjectMapper mapper;
  private final ObjectReader exact;

  JacksonCodec() {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .streamWriteConstraints(
                StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    mapper =
        JsonMapper.builder(factory)
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    exact = mapper.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
  }

  @Override
  public String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new ValidationError(
          "DORM3012",
          "A value of type "
              + value.getClass().getName()
              + " cannot be written as JSON: "
              + failure.getOriginalMessage(),
          failure);
    }
  }

  @Override
  public <T> @Nullable T read(String json, Class<T> raw, String canonicalType) {
    try {
      return mapper.readValue(json, type(raw, canonicalType));
    } catch (JsonProcessingException failure) {
      // Jackson's message and the text's place in it would show what the column holds.
      throw new DatabaseError(
          "DORM4022",
          "A column holds JSON that is no "
              + canonicalType
              + " ("
              + failure.getClass().getSimpleName()
              + "). FIX: let the type read what older rows hold, or update those rows in a"
              + " migration.",
          null);
    }
  }

  private JavaType type(Class<?> raw, String canonicalType) {
    return canonicalType.equals(raw.getName())
        ? mapper.constructType(raw)
        : mapper.getTypeFactory().constructFromCanonical(canonicalType);
  }

  @Override
  public boolean same(String left, String right) {
    if (left.equals(right)) {
      return true;
    }
    try {
      return exact.readTree(left).equals(NUMBERS, exact.readTree(right));
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  private static int compare(JsonNode left, JsonNode right) {
    if (left.isNumber() && right.isNumber()) {
      BigDecimal number = left.decimalValue();
      return number.compareTo(right.decimalValue());
    }
    return left.equals(right) ? 0 : 1;
  }
}
