@NullMarked
package lang;

import org.jspecify.annotations.NullMarked;
