@App("everything")
@NullMarked
package kinds;

import dev.dorm.annotation.App;
import org.jspecify.annotations.NullMarked;
