@NullMarked
package clubs;

import org.jspecify.annotations.NullMarked;
