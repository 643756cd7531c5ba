@NullMarked
package logs;

import org.jspecify.annotations.NullMarked;
