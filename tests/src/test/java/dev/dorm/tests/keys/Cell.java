package dev.dorm.tests.keys;

import dev.dorm.Entity;
import dev.dorm.annotation.BigIntegerField;
import dev.dorm.annotation.Model;

/** Columns of one type, three of them the key, in no order that anybody would guess. */
@Model
public class Cell extends Entity<Cell> implements CellFields {
  @BigIntegerField(column = "z")
  public long first;

  @BigIntegerField(column = "y", primaryKey = true)
  public long depth;

  @BigIntegerField(column = "a")
  public long second;

  @BigIntegerField(column = "b", primaryKey = true)
  public long column;

  @BigIntegerField(column = "m", primaryKey = true)
  public long row;

  @BigIntegerField(column = "c")
  public long third;
}
