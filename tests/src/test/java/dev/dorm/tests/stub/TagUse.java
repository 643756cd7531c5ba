package dev.dorm.tests.stub;

import dev.dorm.Entity;
import dev.dorm.annotation.Model;

/** A view whose key comes twice: that of the tag, for each book that has it. */
@Model(managed = false)
public class TagUse extends Entity<TagUse> implements TagUseFields {
  Long id;
  String name;
}
