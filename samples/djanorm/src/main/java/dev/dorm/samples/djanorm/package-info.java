/**
 * The page of djanorm 1.0.0, the Python project that brought Django's ORM out of Django, as Java:
 * each code block is a test, in the order of the page, and runs on SQLite and on PostgreSQL.
 *
 * <p>The models of the page are here, one package (and so one app) for each chapter, since the page
 * defines {@code Article} and {@code Tag} anew several times. Their migrations were written by
 * {@code makemigrations}. The tests hold the page's asserts, and asserts where the page says in a
 * comment what comes out. Where the page has a slip, the test says so and shows what was meant.
 *
 * <p>To run it: {@code mvn -B -ntp -Ddorm.quick -pl samples/djanorm -am test}.
 */
@NullMarked
package dev.dorm.samples.djanorm;

import org.jspecify.annotations.NullMarked;
