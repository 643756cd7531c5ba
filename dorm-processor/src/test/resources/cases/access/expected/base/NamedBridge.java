package base;

import dev.dorm.Many;
import dev.dorm.annotation.GeneratedModel;
import javax.annotation.processing.Generated;

/**
 * Reaches the fields of {@link Named} for the bindings of models in other packages.
 */
@GeneratedModel(
    value = Named.class,
    app = "base",
    isAbstract = true,
    properties = {
        "name",
        "friends"
    }
)
@Generated("dev.dorm.processor.ModelProcessor")
public final class NamedBridge {
  private NamedBridge() {
  }

  /**
   * Reads {@code name}.
   */
  public static String name(Named<?> row) {
    return row.name;
  }

  /**
   * Writes {@code name}.
   */
  public static void name(Named<?> row, String value) {
    row.name = value;
  }

  /**
   * Reads {@code friends}.
   */
  public static <M extends Named<M>> Many<M> friends(Named<M> row) {
    return row.friends;
  }

  /**
   * Writes {@code friends}.
   */
  public static <M extends Named<M>> void friends(Named<M> row, Many<M> value) {
    row.friends = value;
  }
}
