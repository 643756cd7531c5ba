/** Settings: where they are found, what they may say, and the models' registries. */
@NullMarked
package dev.dorm.internal.config;

import org.jspecify.annotations.NullMarked;
