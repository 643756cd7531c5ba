/**
 * The words in which models are written: {@link dev.dorm.annotation.Model} on the class, a field
 * annotation where the Java type alone does not say it, and the relations {@link
 * dev.dorm.annotation.ForeignKey}, {@link dev.dorm.annotation.OneToOne}, {@link
 * dev.dorm.annotation.ManyToMany} and {@link dev.dorm.annotation.Reverse}.
 *
 * <p>They are kept in class files, so that a model may extend an abstract model of another jar, and
 * are never read at run time.
 */
package dev.dorm.annotation;
