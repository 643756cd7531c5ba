package dev.dorm.generated;

/**
 * A term of a model's default order.
 *
 * @param column the column's place
 * @param descending whether the order is reversed
 */
public record DefaultOrder(int column, boolean descending) {}
