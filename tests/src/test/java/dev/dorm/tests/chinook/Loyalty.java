package dev.dorm.tests.chinook;

import static dev.dorm.annotation.OnDelete.CASCADE;
import static dev.dorm.annotation.OnDelete.PROTECT;
import static dev.dorm.annotation.OnDelete.SET_NULL;

import dev.dorm.Entity;
import dev.dorm.Ref;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.JsonField;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OneToOne;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The card of a customer: one value of many a kind. */
@Model
public class Loyalty extends Entity<Loyalty> implements LoyaltyFields {
  Long id;

  @OneToOne(onDelete = CASCADE)
  Ref<Customer> customer;

  Tier tier = Tier.PLAIN;

  int points;

  boolean active = true;

  LocalDate since;

  LocalTime opens;

  double score;

  UUID token;

  @JsonField Map<String, Object> prefs;

  @ForeignKey(onDelete = SET_NULL)
  @Nullable Ref<Genre> favourite;

  @ForeignKey(onDelete = PROTECT)
  Ref<Employee> agent;
}
