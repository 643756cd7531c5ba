package dev.dorm.tests.fields;

import dev.dorm.convert.Converter;
import java.nio.charset.StandardCharsets;

/** A cipher that every child breaks, and that every plain byte betrays. */
public final class SecretConverter implements Converter<Secret, byte[]> {
  @Override
  public byte[] toColumn(Secret value) {
    return turned(value.words().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Secret toField(byte[] stored) {
    return new Secret(new String(turned(stored), StandardCharsets.UTF_8));
  }

  private static byte[] turned(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
    return bytes;
  }
}
