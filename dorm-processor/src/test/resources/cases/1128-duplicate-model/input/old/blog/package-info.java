@NullMarked
package old.blog;

import org.jspecify.annotations.NullMarked;
