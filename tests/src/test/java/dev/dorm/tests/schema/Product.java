package dev.dorm.tests.schema;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Comment;
import dev.dorm.annotation.DatabaseDefault;
import dev.dorm.annotation.DecimalField;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model of which the database fills in columns. */
@Comment("Things that are sold: 'all' of them")
@Model
public class Product extends Entity<Product> implements ProductFields {
  Long id;

  @CharField(maxLength = 20, unique = true)
  String name = "";

  @Nullable String nick;
  int price;
  int count;

  @Comment("price times count")
  @GeneratedColumn("price * count")
  long total;

  @GeneratedColumn("price > 100 and count > 0")
  boolean dear;

  @GeneratedColumn("name || ' (' || coalesce(nick, 'it''s') || ')'")
  String label = "";

  @GeneratedColumn("length(nick)")
  @Nullable Long letters;

  @DatabaseDefault("7")
  Integer rank;

  @DatabaseDefault("-0.50")
  @DecimalField(maxDigits = 6, decimalPlaces = 2)
  BigDecimal fee;

  @DatabaseDefault("123456789012345.5")
  @DecimalField(maxDigits = 17, decimalPlaces = 2)
  BigDecimal worth;

  @DatabaseDefault("'O''Neil 日本'")
  String owner;

  @DatabaseDefault("true")
  Boolean active;

  @DatabaseDefault("'NEW'")
  State state;

  @DatabaseDefault("'2024-02-29'")
  LocalDate since;

  @DatabaseDefault("now()")
  Instant made;

  @DatabaseDefault("'2024-02-29T12:00:00.000001Z'")
  Instant checked;

  @DatabaseDefault("'123e4567-e89b-12d3-a456-426614174000'")
  UUID batch;

  @DatabaseDefault("0.1")
  Double weight;

  /** What became of it. */
  public enum State {
    /** Nothing yet. */
    NEW,
    /** It was sold. */
    SOLD
  }
}
