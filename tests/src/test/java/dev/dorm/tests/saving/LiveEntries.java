package dev.dorm.tests.saving;

import dev.dorm.QuerySet;

/** A manager that shows entries which were not deleted softly. */
public class LiveEntries extends EntryManager {
  /** Made by the generated code. */
  protected LiveEntries() {
    super(entries -> entries.filter(Entry_.deleted.isFalse()));
  }

  /** A method of its own. */
  public QuerySet<Entry> of(Person owner) {
    return filter(Entry_.owner.eq(owner));
  }
}
