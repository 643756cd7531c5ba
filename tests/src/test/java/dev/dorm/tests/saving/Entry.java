package dev.dorm.tests.saving;

import dev.dorm.Entity;
import dev.dorm.QuerySet;
import dev.dorm.Ref;
import dev.dorm.annotation.CharField;
import dev.dorm.annotation.ForeignKey;
import dev.dorm.annotation.Model;
import dev.dorm.annotation.OnDelete;
import dev.dorm.annotation.Scope;
import org.jspecify.annotations.Nullable;

/** A model whose manager leaves out what was deleted softly. */
@Model(table = "save_entry", ordering = "title", manager = LiveEntries.class)
public class Entry extends Entity<Entry> implements EntryFields {
  public Long id;

  @CharField(maxLength = 20, unique = true)
  public String title = "";

  public int hits;
  public boolean deleted;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  public @Nullable Ref<Person> owner;

  @Scope
  static QuerySet<Entry> popular(QuerySet<Entry> entries) {
    return entries.filter(Entry_.hits.gte(10));
  }

  @Scope
  static QuerySet<Entry> between(QuerySet<Entry> entries, int least, int most) {
    return entries.filter(Entry_.hits.between(least, most));
  }
}
