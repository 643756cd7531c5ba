package dev.dorm.migrate.state;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object with typed members: what is missing or of the wrong kind is named. */
public final class JsonView {
  private final Map<String, Json> members;

  private JsonView(Json json) {
    if (!(json instanceof Json.Members object)) {
      throw new IllegalArgumentException("expected an object");
    }
    this.members = object.members();
  }

  /** The view of an object. */
  public static JsonView of(Json json) {
    return new JsonView(json);
  }

  /** The views of a list of objects. */
  static List<JsonView> list(Json json) {
    if (!(json instanceof Json.Elements list)) {
      throw new IllegalArgumentException("expected a list");
    }
    return list.elements().stream().map(JsonView::of).toList();
  }

  /** A text, or null when it is missing. */
  public @Nullable String find(String name) {
    Json value = members.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof Json.Text text) {
      return text.value();
    }
    throw wrong(name, "a text");
  }

  /** A text that must be there. */
  public String text(String name) {
    String value = find(name);
    if (value == null) {
      throw wrong(name, "there");
    }
    return value;
  }

  /** A text, or another one when it is missing. */
  public String text(String name, String otherwise) {
    String value = find(name);
    return value == null ? otherwise : value;
  }

  /** True or false, or another value when it is missing. */
  public boolean flag(String name, boolean otherwise) {
    Json value = members.get(name);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Json.Flag flag) {
      return flag.value();
    }
    throw wrong(name, "true or false");
  }

  /** A number, or 0 when it is missing. */
  public int number(String name) {
    Json value = members.get(name);
    if (value == null) {
      return 0;
    }
    if (value instanceof Json.Whole number && number.value() == (int) number.value()) {
      return (int) number.value();
    }
    throw wrong(name, "a number");
  }

  /** An object, or null when it is missing. */
  public @Nullable JsonView object(String name) {
    Json value = members.get(name);
    return value == null ? null : of(value);
  }

  /** An object that must be there. */
  JsonView required(String name) {
    JsonView value = object(name);
    if (value == null) {
      throw wrong(name, "there");
    }
    return value;
  }

  /** A list of objects, empty when it is missing. */
  List<JsonView> objects(String name) {
    Json value = members.get(name);
    return value == null ? List.of() : list(value);
  }

  /** A list of texts, empty when it is missing. */
  List<String> texts(String name) {
    Json value = members.get(name);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Json.Elements list)) {
      throw wrong(name, "a list");
    }
    return list.elements().stream().map(element -> text(name, element)).toList();
  }

  private static String text(String name, Json element) {
    if (element instanceof Json.Text text) {
      return text.value();
    }
    throw wrong(name, "a list of texts");
  }

  private static IllegalArgumentException wrong(String name, String wanted) {
    return new IllegalArgumentException("\"" + name + "\" is not " + wanted);
  }
}
