@NullMarked
package dev.dorm.processor.validate;

import org.jspecify.annotations.NullMarked;
