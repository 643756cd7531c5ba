package dev.dorm.samples.djanorm.fields;

import static dev.dorm.annotation.OnDelete.CASCADE;

import dev.dorm.Entity;
import dev.dorm.Many;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.DateTimeField;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.EmailField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.ManyToMany;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OneToOne;
import dev.dorm.annotation.SlugField;
import dev.dorm.annotation.UrlField;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A row with a value of each kind. */
@Model
public class Everything extends Entity<Everything> implements EverythingFields {
  Long id;

  @CharField(maxLength = 30)
  String word;

  String text;
  int number;
  long bigNumber;
  short smallNumber;
  double fraction;

  @DecimalField(maxDigits = 8, decimalPlaces = 2)
  BigDecimal price;

  boolean flag;
  LocalDate day;
  LocalTime time;
  @DateTimeField Instant moment;
  @EmailField String email;
  @UrlField String url;
  @SlugField String slug;
  UUID uuid;
  @JsonField Map<String, List<Integer>> json;

  @ForeignKey(onDelete = CASCADE)
  Ref<Part> part;

  @OneToOne(onDelete = CASCADE)
  Ref<Part> only;

  @ManyToMany Many<Part> parts;
}
