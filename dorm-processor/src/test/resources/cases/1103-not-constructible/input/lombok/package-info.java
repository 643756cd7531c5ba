@NullMarked
package lombok;

import org.jspecify.annotations.NullMarked;
