/**
 * The page about ormar's query set as Java: each code block is a test, in the order of the page,
 * and runs on SQLite and on PostgreSQL.
 *
 * <p>The models of the page are here; {@code SchoolClass}, which the page uses without showing it,
 * is made up. The tests hold the page's asserts, and asserts where the page says in a comment what
 * comes out. All methods are asynchronous there: here each test does it both ways where that
 * differs in more than the name. Where the page has a slip, the test says so and shows what was
 * meant.
 *
 * <p>To run it: {@code mvn -B -ntp -Ddorm.quick -pl samples/ormar -am test}.
 */
@NullMarked
package dev.dorm.samples.ormar;

import org.jspecify.annotations.NullMarked;
