package dev.dorm.tests.trust;

import dev.dorm.Entity;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.Convert;
import dev.dorm.annotation.Model;

/** A row whose converter does what a test says. */
@Model(table = "trust_whale")
public class Whale extends Entity<Whale> implements WhaleFields {
  public Long id;

  @Convert(converter = AskingConverter.class)
  @CharField(maxLength = 40)
  public String name = "";

  public int n;
}
