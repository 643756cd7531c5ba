package dev.dorm.generated;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Text, of limited length or not; the length counts code points. */
final class TextType extends ColumnType<String> {
  private final int length;

  TextType(int length) {
    super(ColumnKind.TEXT);
    this.length = length;
  }

  @Override
  public int size() {
    return length;
  }

  @Override
  public String accept(String value, String column) {
    int chars = value.length();
    if (length > 0 && chars > length && value.codePointCount(0, chars) > length) {
      throw refuse(
          column,
          "the text has "
              + value.codePointCount(0, chars)
              + " characters, the column takes "
              + length
              + ". FIX: shorten it, or raise maxLength and migrate.");
    }
    for (int i = 0; i < chars; i++) {
      char c = value.charAt(i);
      if (c == 0) {
        throw refuse(
            column,
            "the text holds U+0000, which PostgreSQL cannot store. FIX: remove the character.");
      }
      if (Character.isSurrogate(c)) {
        if (Character.isHighSurrogate(c)
            && i + 1 < chars
            && Character.isLowSurrogate(value.charAt(i + 1))) {
          i++;
        } else {
          throw refuse(
              column,
              "the text is not valid Unicode: a surrogate stands alone. FIX: cut texts between"
                  + " characters (String.codePoints()).");
        }
      }
    }
    return value;
  }

  @Override
  public void bind(ValueBinder binder, int index, String value) throws SQLException {
    binder.bindText(index, value);
  }

  @Override
  public @Nullable String read(RowReader reader, int index) throws SQLException {
    return reader.readText(index);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TextType text && text.length == length;
  }

  @Override
  public int hashCode() {
    return length;
  }
}
