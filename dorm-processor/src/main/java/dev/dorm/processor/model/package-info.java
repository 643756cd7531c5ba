/** Valid models: what is generated from. */
@NullMarked
package dev.dorm.processor.model;

import org.jspecify.annotations.NullMarked;
