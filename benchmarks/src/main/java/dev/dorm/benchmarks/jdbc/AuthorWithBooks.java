package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;
import dev.dorm.benchmarks.sample.BookRow;
import java.util.List;

/** An author and its books as hand-written code holds them. */
record AuthorWithBooks(AuthorRow author, List<BookRow> books) {}
