@NullMarked
package base;

import org.jspecify.annotations.NullMarked;
