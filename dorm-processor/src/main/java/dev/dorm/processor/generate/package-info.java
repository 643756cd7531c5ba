/** From valid models to source and snapshots. */
@NullMarked
package dev.dorm.processor.generate;

import org.jspecify.annotations.NullMarked;
