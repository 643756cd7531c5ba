package dev.dorm.processor.candidate;

import dev.dorm.processor.diagnostic.Origin;

/**
 * The app that a model belongs to.
 *
 * @param label its label
 * @param isWritten whether {@code @App} gives it, instead of the package's name
 * @param origin where it is given, or the model
 * @param packageName the package
 * @param isNullMarked whether the package, or a class around the model, is null-marked
 */
public record AppCandidate(
    String label, boolean isWritten, Origin origin, String packageName, boolean isNullMarked) {}
