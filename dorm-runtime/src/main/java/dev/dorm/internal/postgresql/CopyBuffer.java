package dev.dorm.internal.postgresql;

import java.util.Arrays;

/** Bytes in the order of the network, in an array that grows. Not thread-safe. */
final class CopyBuffer {
  private byte[] bytes;
  private int size;

  CopyBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** Forgets what stands behind a place. */
  void cut(int place) {
    size = place;
  }

  private int room(int count) {
    int place = size;
    int needed = Math.addExact(place, count);
    if (needed > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * needed));
    }
    size = needed;
    return place;
  }

  void putByte(int value) {
    int place = room(1);
    bytes[place] = (byte) value;
  }

  void putShort(int value) {
    setShort(room(Short.BYTES), value);
  }

  /** Leaves bytes out, which are set later; gives their place. */
  int skip(int count) {
    return room(count);
  }

  void setShort(int place, int value) {
    bytes[place] = (byte) (value >> 8);
    bytes[place + 1] = (byte) value;
  }

  void putInt(int value) {
    setInt(room(Integer.BYTES), value);
  }

  void setInt(int place, int value) {
    bytes[place] = (byte) (value >> 24);
    bytes[place + 1] = (byte) (value >> 16);
    bytes[place + 2] = (byte) (value >> 8);
    bytes[place + 3] = (byte) value;
  }

  void putLong(long value) {
    int place = room(Long.BYTES);
    setInt(place, (int) (value >> 32));
    setInt(place + Integer.BYTES, (int) value);
  }

  void putBytes(byte[] value) {
    int place = room(value.length);
    System.arraycopy(value, 0, bytes, place, value.length);
  }

  /**
   * A text in UTF-8; a surrogate that stands alone becomes a question mark, as the driver's does.
   */
  void putText(String text) {
    int length = text.length();
    int place = room(length);
    byte[] target = bytes;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = place + i;
        putLetters(text, i);
        return;
      }
      target[place + i] = (byte) c;
    }
  }

  private void putLetters(String text, int from) {
    int length = text.length();
    int place = room(Math.multiplyExact(3, length - from));
    byte[] target = bytes;
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        target[place++] = (byte) c;
      } else if (c < 0x800) {
        target[place++] = (byte) (0xC0 | (c >> 6));
        target[place++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        target[place++] = (byte) (0xE0 | (c >> 12));
        target[place++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        target[place++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < length
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        int letter = Character.toCodePoint(c, text.charAt(++i));
        target[place++] = (byte) (0xF0 | (letter >> 18));
        target[place++] = (byte) (0x80 | ((letter >> 12) & 0x3F));
        target[place++] = (byte) (0x80 | ((letter >> 6) & 0x3F));
        target[place++] = (byte) (0x80 | (letter & 0x3F));
      } else {
        target[place++] = '?';
      }
    }
    size = place;
  }
}
