package dev.dorm.json;

import dev.dorm.exception.ConfigurationError;

/** Chooses the codec when JSON is first met. */
final class StandardCodec {
  private StandardCodec() {}

  static JsonCodec get() {
    try {
      return Holder.CODEC;
    } catch (NoClassDefFoundError missing) {
      throw new ConfigurationError(
          "DORM4005",
          "No JSON library on the class path. FIX: add"
              + " com.fasterxml.jackson.core:jackson-databind.",
          missing);
    }
  }

  private static final class Holder {
    static final JsonCodec CODEC = new JacksonCodec();

    private Holder() {}
  }
}
