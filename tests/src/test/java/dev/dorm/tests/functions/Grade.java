package dev.dorm.tests.functions;

/** How good something is. */
public enum Grade {
  GOOD,
  FAIR,
  POOR
}
