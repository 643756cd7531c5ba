package dev.dorm.processor.candidate;

import com.palantir.javapoet.ClassName;
import dev.dorm.processor.diagnostic.Origin;

/**
 * A class between a model and {@code Entity}.
 *
 * @param name its name
 * @param origin where it is
 * @param isModel whether it is annotated as a model
 * @param isAbstract whether it is abstract
 */
public record ParentCandidate(ClassName name, Origin origin, boolean isModel, boolean isAbstract) {}
