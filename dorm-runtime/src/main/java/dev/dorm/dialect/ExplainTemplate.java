package dev.dorm.dialect;

/**
 * How a plan is asked for and read.
 *
 * @param before what stands before the statement
 * @param text the index of the column that holds a line of the plan
 * @param parent the index of the column that names the line above, whose own name is in column 1; 0
 *     where the lines are indented already
 */
public record ExplainTemplate(String before, int text, int parent) {}
