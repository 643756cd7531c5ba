package dev.dorm.internal.ast;

import dev.dorm.generated.ColumnType;
import java.util.List;

/**
 * A value that a program wrote in SQL, with others in it.
 *
 * @param texts what stands before, between and behind the parts: one more than these
 * @param parts the values inside
 * @param type how the result is read
 */
public record Template(List<String> texts, List<Operand> parts, ColumnType<?> type)
    implements Operand {
  /** A template; the lists are copied. */
  public Template {
    texts = List.copyOf(texts);
    parts = List.copyOf(parts);
    if (texts.size() != parts.size() + 1) {
      throw new IllegalArgumentException(
          texts.size() + " texts do not stand around " + parts.size() + " parts.");
    }
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.template(this);
  }

  /** Nobody knows. */
  @Override
  public boolean nullable() {
    return true;
  }
}
