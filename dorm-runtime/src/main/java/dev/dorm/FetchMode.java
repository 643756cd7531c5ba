package dev.dorm;

/** What happens when a program reads what a query did not fetch. */
public enum FetchMode {
  /** It is loaded, for all rows of the same query in one statement. */
  PEERS,
  /** It is an error that says how to fetch it: {@link dev.dorm.exception.NotLoaded}. */
  RAISE
}
