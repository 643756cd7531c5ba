@NullMarked
package myBlog;

import org.jspecify.annotations.NullMarked;
