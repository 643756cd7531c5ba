@NullMarked
package dev.dorm.validation;

import org.jspecify.annotations.NullMarked;
