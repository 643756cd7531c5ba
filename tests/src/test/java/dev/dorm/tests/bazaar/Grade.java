package dev.dorm.tests.bazaar;

/** How good something is; the order of the constants is not that of their names. */
public enum Grade {
  POOR,
  FAIR,
  GOOD,
  BEST
}
