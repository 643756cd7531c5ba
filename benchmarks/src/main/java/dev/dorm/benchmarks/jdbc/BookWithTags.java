package dev.dorm.benchmarks.jdbc;

import dev.dorm.benchmarks.sample.BookRow;
import dev.dorm.benchmarks.sample.TagRow;
import java.util.List;

/** A book and its tags as hand-written code holds them. */
record BookWithTags(BookRow book, List<TagRow> tags) {}
