package dev.dorm.tests.bazaar;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OneToOne;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The card of a person. */
@Model(ordering = {"-grade", "id"})
public class Card extends Entity<Card> implements CardFields {
  Long id;

  @OneToOne(onDelete = CASCADE)
  Ref<Person> person;

  Grade grade;

  @DecimalField(maxDigits = 8, decimalPlaces = 2)
  @Nullable BigDecimal amount;

  @Nullable LocalDate expires;
}
