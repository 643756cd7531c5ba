package dev.dorm.observe;

/**
 * A database's connections at one moment; cheap to ask for. In a quiet program {@code active} and
 * {@code waiting} are 0: a test that asserts so finds streams and blocks that were left open.
 *
 * @param database the database's name
 * @param active connections that a call, a block or a stream is using
 * @param idle open connections that nobody uses; 0 where the data source is not dorm's
 * @param max how many there can be; 0 where the data source is not dorm's
 * @param waiting calls and blocks that wait for a connection, those of the next count included
 * @param waitingWriters those that wait until they may write to a SQLite file, of all databases of
 *     the process that are this file; 0 on PostgreSQL
 */
public record ConnectionMetrics(
    String database, int active, int idle, int max, int waiting, int waitingWriters) {}
