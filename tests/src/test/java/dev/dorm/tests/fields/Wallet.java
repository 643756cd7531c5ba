package dev.dorm.tests.fields;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import org.jspecify.annotations.Nullable;

/** A model whose fields have converters. */
@Model(ordering = "id")
public class Wallet extends Entity<Wallet> implements WalletFields {
  Long id;

  @Convert(converter = CodeConverter.class)
  @CharField(maxLength = 8, unique = true)
  String code = "";

  @Convert(converter = MoneyConverter.class)
  Money balance = Money.of(0);

  @Convert(converter = MoneyConverter.class)
  @Nullable Money limit;

  @Convert(converter = SecretConverter.class)
  @Nullable Secret secret;

  @Convert(converter = WordsConverter.class)
  Words words = new Words();

  @Convert(converter = PercentConverter.class)
  @DecimalField(maxDigits = 8, decimalPlaces = 2)
  int share;

  @Convert(converter = StampConverter.class)
  @DateTimeField(autoNow = true)
  String changed = "2001-01-01T00:00:00Z";

  @ForeignKey(onDelete = OnDelete.SET_NULL)
  @Nullable Ref<Wallet> parent;
}
