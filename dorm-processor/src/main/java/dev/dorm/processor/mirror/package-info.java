/** Typed views of annotations; the only readers of annotation values. */
@NullMarked
package dev.dorm.processor.mirror;

import org.jspecify.annotations.NullMarked;
