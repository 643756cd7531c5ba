package dev.dorm.tests.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Byte arrays in lists: short ones, which are single parameters, and long ones, which are one. */
class BytesTest extends FieldTests {
  private final List<byte[]> odd = new ArrayList<>();

  @Override
  protected List<String> tables() {
    return List.of("fields_sampler");
  }

  private void fill(int count) {
    odd.clear();
    List<Sampler> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Sampler row = new Sampler();
      row.slot = i;
      row.bytes = i == 1 ? new byte[0] : ByteBuffer.allocate(4).putInt(i * 0x01_01_01).array();
      rows.add(row);
      if (i % 2 == 1) {
        odd.add(row.bytes);
      }
    }
    Sampler_.objects.bulkCreate(rows);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 5_000})
  void areFoundAmongAny(int count) {
    fill(count);
    assertThat(Sampler_.objects.filter(Sampler_.bytes.in(odd)).count()).isEqualTo(odd.size());
    assertThat(Sampler_.objects.exclude(Sampler_.bytes.in(odd)).count())
        .isEqualTo(count - odd.size());
    assertThat(Sampler_.objects.aggregate(Sampler_.bytes.listed(Sampler_.slot.asc())))
        .hasSize(count)
        .first()
        .isEqualTo(new byte[4]);
  }
}
