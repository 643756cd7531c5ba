package shop;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Embedded;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Index;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.RenamedFrom;
import dev.dorm.convert.Converter;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(
    table = "orders",
    ordering = "-address.zip",
    indexes = @Index(fields = {"address.street", "total.amount"}, unique = true))
public class Order extends Entity<Order> implements OrderFields {
  Long id;

  @Embedded Address address;

  @Embedded(prefix = "to")
  @RenamedFrom("target")
  @Nullable Address delivery;

  @Embedded private Total total = new Total();

  @ForeignKey(onDelete = OnDelete.SET_NULL)
  @Nullable Ref<Order> previous;

  Total getTotal() {
    return total;
  }

  void setTotal(Total total) {
    this.total = total;
  }

  enum Kind {
    HOME,
    WORK
  }

  record Address(
      @RenamedFrom("road") String street,
      @CharField(maxLength = 5, unique = true, column = "code") String zip,
      Kind kind,
      @Nullable Kind other,
      @JsonField List<String> lines,
      byte[] map,
      double path) {}

  static class Total {
    @DecimalField(maxDigits = 10, decimalPlaces = 2)
    BigDecimal amount = BigDecimal.ZERO;

    @Convert(converter = Currency.class)
    String currency = "EUR";

    @Nullable OffsetDateTime due;
    private boolean paid;
    transient int cached;
    static int count;

    boolean isPaid() {
      return paid;
    }

    void setPaid(boolean paid) {
      this.paid = paid;
    }
  }

  static final class Currency implements Converter<String, Short> {
    @Override
    public Short toColumn(String value) {
      return (short) value.length();
    }

    @Override
    public String toField(Short stored) {
      return "x".repeat(stored);
    }
  }
}
