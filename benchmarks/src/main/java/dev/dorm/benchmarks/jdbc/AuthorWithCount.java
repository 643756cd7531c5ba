package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.AuthorRow;

/** An author and the number of its books as hand-written code holds them. */
record AuthorWithCount(AuthorRow author, long books) {}
