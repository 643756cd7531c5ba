@App("My Blog")
@NullMarked
package blog;

import dev.dorm.annotation.App;
import org.jspecify.annotations.NullMarked;
