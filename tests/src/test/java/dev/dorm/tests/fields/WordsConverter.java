package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;

/** Words, separated by blanks. */
public final class WordsConverter implements Converter<Words, String> {
  @Override
  public String toColumn(Words value) {
    return String.join(" ", value.list);
  }

  @Override
  public Words toField(String stored) {
    return stored.isEmpty() ? new Words() : Words.of(stored.split(" "));
  }
}
