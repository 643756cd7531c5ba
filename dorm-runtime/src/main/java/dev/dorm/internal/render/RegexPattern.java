package dev.dorm.internal.render;

import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.ValueBinder;
import dev.dorm.internal.regex.RegexParser;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds a regular expression in a form that means the same whatever the database's settings. */
final class RegexPattern extends ColumnType<String> {
  /** Letters are what they are. */
  static final RegexPattern EXACT = new RegexPattern(false);

  /** Letters are all their cases. */
  static final RegexPattern OF_ALL_CASES = new RegexPattern(true);

  private final boolean ignoreCase;

  private RegexPattern(boolean ignoreCase) {
    super(ColumnKind.TEXT);
    this.ignoreCase = ignoreCase;
  }

  @Override
  public void bind(ValueBinder binder, int index, String value) throws SQLException {
    binder.bindText(index, RegexWriter.write(RegexParser.parse("regex(…)", value, ignoreCase)));
  }

  @Override
  public @Nullable String read(RowReader reader, int index) throws SQLException {
    return reader.readText(index);
  }
}
