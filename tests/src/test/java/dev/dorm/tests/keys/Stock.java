package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.annotation.DatabaseDefault;
import dev.dorm.annotation.DateField;
import dev.dorm.annotation.EnumField;
import dev.dorm.annotation.GeneratedColumn;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.UuidField;
import dev.dorm.annotation.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A key of values of three types, a version, and columns that the database fills in. */
@Model
public class Stock extends Entity<Stock> implements StockFields {
  /** A part of the key. */
  public enum Shelf {
    UPPER,
    LOWER
  }

  @UuidField(primaryKey = true)
  public UUID item = new UUID(0, 0);

  public int count;
  @Version public long version;

  @EnumField(primaryKey = true)
  public Shelf shelf = Shelf.UPPER;

  @DatabaseDefault("7")
  public Integer price;

  @DateField(primaryKey = true)
  public LocalDate day = LocalDate.EPOCH;

  @GeneratedColumn("count * 2")
  public Long twice;
}
