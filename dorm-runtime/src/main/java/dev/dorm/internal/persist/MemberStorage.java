package dev.dorm.internal.persist;

import java.util.List;

/** What holds which rows belong to one owner. */
interface MemberStorage {
  /** Adds rows; those that belong already stay. */
  void add(List<Object> keys);

  /** Takes rows away. */
  void remove(List<Object> keys);

  /** Takes all rows away. */
  void clear();
}
