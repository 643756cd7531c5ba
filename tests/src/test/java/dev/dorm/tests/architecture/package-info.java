/** Who may see whom: the rules that keep the packages apart, checked on the compiled classes. */
@NullMarked
package dev.dorm.tests.architecture;

import org.jspecify.annotations.NullMarked;
