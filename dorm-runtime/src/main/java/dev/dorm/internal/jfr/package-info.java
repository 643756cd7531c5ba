/**
 * Events of the JDK's flight recorder. The module {@code jdk.jfr} may be missing: no class of it is
 * loaded then.
 */
@NullMarked
package dev.dorm.internal.jfr;

import org.jspecify.annotations.NullMarked;
