package dev.dorm.internal.render;

import dev.dorm.dialect.TextTemplate.Pattern;
import dev.dorm.generated.ColumnKind;
import dev.dorm.generated.ColumnType;
import dev.dorm.generated.RowReader;
import dev.dorm.generated.ValueBinder;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Binds a text as a pattern of LIKE in which every character of the text stands for itself. */
final class LikePattern extends ColumnType<String> {
  private final Pattern pattern;

  LikePattern(Pattern pattern) {
    super(ColumnKind.TEXT);
    this.pattern = pattern;
  }

  @Override
  public void bind(ValueBinder binder, int index, String value) throws SQLException {
    StringBuilder text = new StringBuilder(value.length() + 8);
    if (pattern != Pattern.LIKE_PREFIX) {
      text.append('%');
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '%' || c == '_' || c == '\\') {
        text.append('\\');
      }
      text.append(c);
    }
    if (pattern != Pattern.LIKE_SUFFIX) {
      text.append('%');
    }
    binder.bindText(index, text.toString());
  }

  @Override
  public @Nullable String read(RowReader reader, int index) throws SQLException {
    return reader.readText(index);
  }
}
