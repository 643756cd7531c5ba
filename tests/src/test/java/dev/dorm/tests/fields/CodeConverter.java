package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;

/** A text that is stored backwards: a plain write is one that reads forwards. */
public final class CodeConverter implements Converter<String, String> {
  @Override
  public String toColumn(String value) {
    return new StringBuilder(value).reverse().toString();
  }

  @Override
  public String toField(String stored) {
    return toColumn(stored);
  }
}
