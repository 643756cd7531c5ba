package dev.dorm.tests.bazaar;

import static dev.dorm.annotation.OnDelete.CASCADE;
import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.Reverse;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A thing: one column of nearly every type that may be NULL, and one that may not. */
@Model
public class Item extends Entity<Item> implements ItemFields {
  Long id;

  @CharField(maxLength = 60)
  String title;

  @Nullable String note;

  int size;

  @Nullable Integer weight;

  short rank;

  @Nullable Short shelf;

  long big;

  @Nullable Long huge;

  double ratio;

  @Nullable Double rate;

  @DecimalField(maxDigits = 10, decimalPlaces = 2)
  BigDecimal price;

  @DecimalField(maxDigits = 18, decimalPlaces = 4)
  @Nullable BigDecimal discount;

  boolean sold;

  @Nullable Boolean checked;

  Grade grade;

  @Nullable Grade former;

  LocalDate made;

  @Nullable LocalDate due;

  Instant seen;

  @Nullable Instant gone;

  @Nullable LocalDateTime planned;

  @Nullable LocalTime opens;

  @Nullable UUID token;

  @ForeignKey(onDelete = CASCADE)
  Ref<Maker> maker;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Person> keeper;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Item> parent;

  @Reverse("parent")
  Many<Item> parts;

  @ManyToMany Many<Label> labels;
}
