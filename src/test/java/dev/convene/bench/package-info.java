/** Benchmarks: {@code mvn -q -Pbench verify -Dbench=NAME} measures what the README promises and prints it. */
@NullMarked
package dev.convene.bench;

import org.jspecify.annotations.NullMarked;
