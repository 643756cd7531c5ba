package dev.dorm.migrate;

/**
 * The value that rows get which are there already. It is used once; no default stays in the
 * database.
 *
 * @param text the value as text: numbers and times as Java writes them, bytes in hex
 */
public record Fill(String text) {}
