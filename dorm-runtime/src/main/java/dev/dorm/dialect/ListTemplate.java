package dev.dorm.dialect;

/**
 * The text around a list.
 *
 * @param spread whether every element is a parameter of its own; else the whole list is one
 * @param before what stands between the value and the list
 * @param after what stands behind the list
 */
public record ListTemplate(boolean spread, String before, String after) {}
