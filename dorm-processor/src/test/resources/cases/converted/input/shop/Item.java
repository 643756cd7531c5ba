package shop;

import dev.dorm.Entity;
import dev.dorm.annotation.BigIntegerField;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.Model;
import dev.dorm.convert.Converter;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

@Model(ordering = "price")
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @Convert(converter = MoneyConverter.class)
  Money price;

  @Convert(converter = MoneyConverter.class)
  @BigIntegerField(unique = true)
  @Nullable Money offer;

  @Convert(converter = Words.class)
  @CharField(maxLength = 40, index = true)
  Set<String> words = new TreeSet<>();

  @Convert(converter = Tenths.class)
  @DecimalField(maxDigits = 5, decimalPlaces = 1)
  int tenths;

  @Convert(converter = Reversed.class)
  @EmailField
  private @Nullable String mail;

  @Convert(converter = Minutes.class)
  @DateTimeField(autoNow = true)
  Long minutes;

  @Convert(converter = Bytes.class)
  String hidden;

  @Nullable String getMail() {
    return mail;
  }

  void setMail(@Nullable String mail) {
    this.mail = mail;
  }

  static final class Words implements Converter<Set<String>, String> {
    @Override
    public String toColumn(Set<String> value) {
      return String.join(" ", value);
    }

    @Override
    public Set<String> toField(String stored) {
      return new TreeSet<>(Set.of(stored.split(" ")));
    }
  }

  static final class Tenths implements Converter<Integer, BigDecimal> {
    @Override
    public BigDecimal toColumn(Integer value) {
      return BigDecimal.valueOf(value, 1);
    }

    @Override
    public Integer toField(BigDecimal stored) {
      return stored.unscaledValue().intValueExact();
    }
  }

  static final class Reversed implements Converter<String, String> {
    @Override
    public String toColumn(String value) {
      return new StringBuilder(value).reverse().toString();
    }

    @Override
    public String toField(String stored) {
      return toColumn(stored);
    }
  }

  static final class Minutes implements Converter<Long, LocalDateTime> {
    @Override
    public LocalDateTime toColumn(Long value) {
      return LocalDateTime.MIN.plusMinutes(value);
    }

    @Override
    public Long toField(LocalDateTime stored) {
      return java.time.Duration.between(LocalDateTime.MIN, stored).toMinutes();
    }
  }

  static final class Bytes implements Converter<String, byte[]> {
    @Override
    public byte[] toColumn(String value) {
      return value.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public String toField(byte[] stored) {
      return new String(stored, java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
