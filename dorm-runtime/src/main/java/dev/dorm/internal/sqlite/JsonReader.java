package dev.dorm.internal.sqlite;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON text: objects as maps, of equal keys the last one, arrays as lists, numbers as exact
 * decimals, JSON's null as {@link #NULL}.
 */
final class JsonReader {
  /** JSON's null. */
  static final Object NULL = new Object();

  private final String json;
  private int at;

  private JsonReader(String json) {
    this.json = json;
  }

  /** The value of a text. */
  static Object read(String json) throws SQLException {
    JsonReader reader = new JsonReader(json);
    try {
      Object value = reader.value();
      if (reader.next() >= 0) {
        throw malformed();
      }
      return value;
    } catch (StringIndexOutOfBoundsException | NumberFormatException broken) {
      SQLException failure = malformed();
      failure.initCause(broken);
      throw failure;
    }
  }

  private static SQLException malformed() {
    return JavaFunction.refusal("malformed JSON");
  }

  /** The next character behind blanks, which stays; less than 0 at the end. */
  private int next() {
    while (at < json.length() && " \t\n\r".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return at < json.length() ? json.charAt(at) : -1;
  }

  private boolean take(char wanted) {
    boolean there = next() == wanted;
    at += there ? 1 : 0;
    return there;
  }

  private void require(boolean there) throws SQLException {
    if (!there) {
      throw malformed();
    }
  }

  private Object value() throws SQLException {
    return switch (next()) {
      case '{' -> object();
      case '[' -> array();
      case '"' -> text();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Object word(String word, Object value) throws SQLException {
    require(json.startsWith(word, at));
    at += word.length();
    return value;
  }

  private BigDecimal number() {
    int start = at;
    while (at < json.length() && "+-.eE0123456789".indexOf(json.charAt(at)) >= 0) {
      at++;
    }
    return new BigDecimal(json.substring(start, at));
  }

  private Map<String, Object> object() throws SQLException {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    while (!take('}')) {
      require(object.isEmpty() || take(','));
      require(next() == '"');
      String key = text();
      require(take(':'));
      object.put(key, value());
    }
    return object;
  }

  private List<Object> array() throws SQLException {
    List<Object> array = new ArrayList<>();
    at++;
    while (!take(']')) {
      require(array.isEmpty() || take(','));
      array.add(value());
    }
    return array;
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
    at++;
    char c = json.charAt(at);
    return switch (c) {
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> {
        at += 4;
        yield (char) Integer.parseInt(json.substring(at - 3, at + 1), 16);
      }
      default -> c;
    };
  }
}
