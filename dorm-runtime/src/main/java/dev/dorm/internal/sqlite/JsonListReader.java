package dev.dorm.internal.sqlite;

import dev.dorm.exception.DatabaseError;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RowReader;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The elements of a JSON array of {@code json_group_array}, each as a column holds it. */
final class JsonListReader implements RowReader {
  private final String json;
  private int at = 1;
  private @Nullable String token;

  JsonListReader(String json) {
    this.json = json;
  }

  <T> List<T> list(ColumnType<T> element) throws SQLException {
    List<T> list = new ArrayList<>();
    while (json.charAt(at) != ']') {
      token = json.charAt(at) == '"' ? text() : bare();
      T value = token == null ? null : element.read(this, 1);
      if (value != null) {
        list.add(value);
      }
      if (json.charAt(at) == ',') {
        at++;
      }
    }
    return Collections.unmodifiableList(list);
  }

  /**
   * The elements of an array that a column holds, which another program may have written.
   *
   * @throws IllegalArgumentException when it is none, or holds null
   * @throws IndexOutOfBoundsException when it ends too early
   */
  <T> List<T> array(ColumnType<T> element) throws SQLException {
    List<T> list = new ArrayList<>();
    at = 0;
    expect('[');
    for (char next = skipBlanks(); next != ']'; next = skipBlanks()) {
      if (!list.isEmpty()) {
        expect(',');
        next = skipBlanks();
      }
      boolean quoted = next == '"';
      token = quoted ? text() : bare();
      T value = token == null ? null : element.read(this, 1);
      if (value == null || quoted == isBare(element.kind())) {
        throw new IllegalArgumentException("an element of another kind");
      }
      list.add(value);
    }
    at++;
    if (!json.substring(at).isBlank()) {
      throw new IllegalArgumentException("text behind the array");
    }
    return Collections.unmodifiableList(list);
  }

  private static boolean isBare(ColumnKind kind) {
    return switch (kind) {
      case SHORT, INTEGER, LONG, DOUBLE, BOOLEAN -> true;
      default -> false;
    };
  }

  private void expect(char wanted) {
    if (skipBlanks() != wanted) {
      throw new IllegalArgumentException("no " + wanted);
    }
    at++;
  }

  private char skipBlanks() {
    while (json.charAt(at) <= ' ') {
      at++;
    }
    return json.charAt(at);
  }

  private @Nullable String bare() {
    int start = at;
    while (json.charAt(at) != ',' && json.charAt(at) != ']') {
      at++;
    }
    String found = json.substring(start, at).strip();
    return found.equals("null") ? null : found;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (at++; json.charAt(at) != '"'; at++) {
      char c = json.charAt(at);
      text.append(c == '\\' ? escaped() : c);
    }
    at++;
    return text.toString();
  }

  private char escaped() {
    char c = json.charAt(++at);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json, at - 3, at + 1, 16);
      }
      default -> c;
    };
  }

  private String present() {
    if (token == null) {
      throw new DatabaseError("DORM4022", "A list holds NULL in place of a value.", null);
    }
    return token;
  }

  @Override
  public long readLong(int index) {
    return Long.parseLong(present());
  }

  @Override
  public @Nullable Long readLongOrNull(int index) {
    return token == null ? null : (Long) readLong(index);
  }

  @Override
  public int readInt(int index) {
    return Integer.parseInt(present());
  }

  @Override
  public @Nullable Integer readIntOrNull(int index) {
    return token == null ? null : (Integer) readInt(index);
  }

  @Override
  public short readShort(int index) {
    return Short.parseShort(present());
  }

  @Override
  public @Nullable Short readShortOrNull(int index) {
    return token == null ? null : (Short) readShort(index);
  }

  @Override
  public boolean readBoolean(int index) {
    String value = present();
    return value.equals("1") || value.equals("true");
  }

  @Override
  public @Nullable Boolean readBooleanOrNull(int index) {
    return token == null ? null : (Boolean) readBoolean(index);
  }

  @Override
  public double readDouble(int index) {
    return Double.parseDouble(present());
  }

  @Override
  public @Nullable Double readDoubleOrNull(int index) {
    return token == null ? null : (Double) readDouble(index);
  }

  @Override
  public @Nullable String readText(int index) {
    return token;
  }

  @Override
  public @Nullable Instant readInstant(int index) {
    return token == null ? null : TemporalParser.instant(TemporalParser.bytes(token));
  }

  @Override
  public @Nullable LocalDateTime readLocalDateTime(int index) {
    return token == null ? null : TemporalParser.localDateTime(TemporalParser.bytes(token));
  }

  @Override
  public @Nullable LocalDate readLocalDate(int index) {
    return token == null ? null : TemporalParser.localDate(TemporalParser.bytes(token));
  }

  @Override
  public @Nullable LocalTime readLocalTime(int index) {
    return token == null ? null : TemporalParser.localTime(TemporalParser.bytes(token));
  }

  @Override
  public @Nullable UUID readUuid(int index) {
    return token == null ? null : UUID.fromString(token);
  }

  @Override
  public @Nullable String readJson(int index) {
    return token;
  }

  @Override
  public @Nullable BigDecimal readDecimal(int index, int precision, int scale) {
    if (token == null) {
      return null;
    }
    return precision <= ScaledDecimal.REAL_DIGITS
        ? ScaledDecimal.ofReal(Double.parseDouble(token), scale)
        : BigDecimal.valueOf(Long.parseLong(token), scale);
  }

  @Override
  public @Nullable Object readAny(int index) {
    return token;
  }

  @Override
  public byte @Nullable [] readBytes(int index) {
    return token == null ? null : HexFormat.of().parseHex(token);
  }

  @Override
  public <T> List<T> readArray(int index, ColumnType<T> element) {
    throw new IllegalStateException("A list holds values, not lists.");
  }

  @Override
  public <T> List<T> readList(int index, ColumnType<T> element) {
    throw new IllegalStateException("A list holds values, not lists.");
  }
}
