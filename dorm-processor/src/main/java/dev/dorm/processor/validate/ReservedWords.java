package dev.dorm.processor.validate;

import java.util.Locale;
import java.util.Set;

/** Words that cannot be written as a name without quotes on PostgreSQL or SQLite. */
final class ReservedWords {
  private static final Set<String> WORDS =
      Set.of(
          """
          add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between binary
          both case cast check collate collation column commit concurrently constraint create cross
          current_catalog current_date current_role current_schema current_time current_timestamp current_user
          default deferrable delete desc distinct do drop else end escape except exists false fetch for foreign
          freeze from full grant group having ilike in index initially inner insert intersect into is isnull join
          lateral leading left like limit localtime localtimestamp natural not notnull null offset on only or order
          outer overlaps placing primary references returning right select session_user set similar some symmetric
          system_user table tablesample then to trailing transaction true union unique update user using values
          variadic verbose when where window with
          """
              .split("\\s+"));

  private static final Set<String> SYSTEM_COLUMNS =
      Set.of("ctid", "xmin", "xmax", "cmin", "cmax", "tableoid");

  private ReservedWords() {}

  static boolean isReserved(String name) {
    return WORDS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** Whether PostgreSQL gives every table a column of that name. */
  static boolean isSystemColumn(String name) {
    return SYSTEM_COLUMNS.contains(name.toLowerCase(Locale.ROOT));
  }
}
