@NullMarked
package dev.dorm.processor;

import org.jspecify.annotations.NullMarked;
