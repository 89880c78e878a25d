package org.reformplan.examples.architecture.bad.plan;

/** Of an exported package, but not public. */
final class NotPublic {}
