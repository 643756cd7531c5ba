package dev.dorm.migrate.state;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the processor wrote about a model.
 *
 * @param state the model
 * @param className the binary name of its class
 * @param managed whether migrations own the table
 * @param own whether it was compiled in this project, and not found in a jar
 * @param renamedFrom the model's former name, or null
 * @param renamedFields the former names of fields, by their present ones
 */
public record ModelSnapshot(
    ModelState state,
    String className,
    boolean managed,
    boolean own,
    @Nullable String renamedFrom,
    Map<String, String> renamedFields) {
  private static final int FORMAT = 1;

  /** Copies the map. */
  public ModelSnapshot {
    renamedFields = Map.copyOf(renamedFields);
  }

  /** The package of the model's class. */
  public String packageName() {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  /**
   * Reads a snapshot.
   *
   * @param text the JSON
   * @param own whether it was compiled in this project
   * @throws IllegalArgumentException when it is of a newer format, or something is missing
   */
  public static ModelSnapshot read(String text, boolean own) {
    JsonView json = JsonView.of(Json.parse(text));
    if (json.number("format") != FORMAT) {
      throw new IllegalArgumentException(
          "its format is " + json.number("format") + ", and this version of dorm reads " + FORMAT);
    }
    Map<String, String> renamed = new HashMap<>();
    for (JsonView field : json.objects("fields")) {
      String former = field.find("renamedFrom");
      if (former != null) {
        renamed.put(field.text("name"), former);
      }
    }
    return new ModelSnapshot(
        StateReader.model(json),
        json.text("class"),
        json.flag("managed", true),
        own,
        json.find("renamedFrom"),
        renamed);
  }
}
