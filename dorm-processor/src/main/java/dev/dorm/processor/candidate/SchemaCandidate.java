package dev.dorm.processor.candidate;

import dev.dorm.processor.candidate.OptionsCandidate.Text;
import java.util.Optional;

/**
 * What the database does with a column by itself.
 *
 * @param standard the value of rows that come without one
 * @param generated the expression that computes the value
 * @param comment what the catalog says
 */
public record SchemaCandidate(
    Optional<Text> standard, Optional<Text> generated, Optional<Text> comment) {}
