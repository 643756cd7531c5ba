@NullMarked
package traces;

import org.jspecify.annotations.NullMarked;
