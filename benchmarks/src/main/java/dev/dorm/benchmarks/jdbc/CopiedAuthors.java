package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** PostgreSQL's binary COPY, written for this one table: pieces of 64 KB, no objects in between. */
final class CopiedAuthors {
  private static final String COPY =
      "COPY authors (id, name, email, age, bio, active, joined, balance) FROM STDIN (FORMAT binary)";

  private static final byte[] HEADER =
      "PGCOPY\n\377\r\n\0\0\0\0\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private static final int PIECE = 65_536;
  private static final int LONGEST = 4096;
  private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();
  private static final long MICROS_A_DAY = 86_400_000_000L;
  private static final int NEGATIVE = 0x4000;

  private final ByteBuffer buffer = ByteBuffer.allocate(PIECE);
  private final CopyIn copy;

  private CopiedAuthors(CopyIn copy) {
    this.copy = copy;
  }

  static void copy(Connection connection, List<AuthorRow> authors) throws SQLException {
    CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    new CopiedAuthors(copy).write(authors);
  }

  private void write(List<AuthorRow> authors) throws SQLException {
    buffer.put(HEADER);
    for (AuthorRow author : authors) {
      if (buffer.remaining() < LONGEST) {
        flush();
      }
      put(author);
    }
    buffer.putShort((short) -1);
    flush();
    copy.endCopy();
  }

  private void flush() throws SQLException {
    copy.writeToCopy(buffer.array(), 0, buffer.position());
    buffer.clear();
  }

  private void put(AuthorRow author) {
    buffer.putShort((short) (Rows.AUTHOR_WIDTH + 1));
    buffer.putInt(Long.BYTES).putLong(author.id());
    put(author.name());
    put(author.email());
    buffer.putInt(Integer.BYTES).putInt(author.age());
    put(author.bio());
    buffer.putInt(1).put((byte) (author.active() ? 1 : 0));
    put(author.joined());
    put(author.balance());
  }

  private void put(@Nullable String text) {
    if (text == null) {
      buffer.putInt(-1);
      return;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    buffer.putInt(bytes.length).put(bytes);
  }

  private void put(LocalDateTime time) {
    long days = time.toLocalDate().toEpochDay() - FIRST_DAY;
    long micros = time.toLocalTime().toNanoOfDay() / 1000;
    buffer.putInt(Long.BYTES).putLong(days * MICROS_A_DAY + micros);
  }

  /** A number of two places and at most ten digits: groups of four digits, the last of two. */
  private void put(BigDecimal number) {
    long cents = number.movePointRight(2).longValue();
    long digits = Math.abs(cents) * 100;
    short[] groups = {
      (short) (digits / 1_000_000_000_000L),
      (short) (digits / 100_000_000 % 10_000),
      (short) (digits / 10_000 % 10_000),
      (short) (digits % 10_000)
    };
    int first = 0;
    while (first < groups.length && groups[first] == 0) {
      first++;
    }
    int count = groups.length - first;
    buffer.putInt(8 + 2 * count);
    buffer.putShort((short) count).putShort((short) (count - 2));
    buffer.putShort((short) (cents < 0 ? NEGATIVE : 0)).putShort((short) 2);
    for (int group = first; group < groups.length; group++) {
      buffer.putShort(groups[group]);
    }
  }
}
