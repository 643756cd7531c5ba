package dev.dorm.tests.fields;

/** What never stands in the database as it is. */
public record Secret(String words) {}
