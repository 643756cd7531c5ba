package dev.dorm.tests.chinook;

/** How good a customer is. */
public enum Tier {
  PLAIN,
  SILVER,
  GOLD
}
