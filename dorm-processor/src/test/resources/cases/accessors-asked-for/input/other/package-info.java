/** Another package. */
@NullMarked
package other;

import org.jspecify.annotations.NullMarked;
