package org.reformplan.json.codec;

/**
 * What the whole document settles for values inside it, such as the period of the plan for the
 * texts of its time column. A table that needs more extends it.
 */
public interface DocumentScope {}
