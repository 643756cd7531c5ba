package dev.dorm;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a query for a person to read. {@link #toString()} shows the text without the
 * values.
 *
 * @param text the text, with question marks
 * @param binds the values at the question marks; a long list is one of them
 */
public record Sql(String text, List<@Nullable Object> binds) {
  /** A statement; the list is copied. */
  public Sql {
    binds = Collections.unmodifiableList(new ArrayList<>(binds));
  }

  @Override
  public String toString() {
    return text;
  }
}
