package org.reformplan.examples.architecture.bad.hidden;

/** Public, but of a package that no module exports. */
public final class Secret {}
