package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;

/** A converter that breaks its promise: it has no form for some values. */
public final class EchoConverter implements Converter<String, String> {
  @Override
  @SuppressWarnings("NullAway") // what is tested
  public String toColumn(String value) {
    return value.equals("silence") ? null : value;
  }

  @Override
  @SuppressWarnings("NullAway") // what is tested
  public String toField(String form) {
    return form.equals("void") ? null : form;
  }
}
