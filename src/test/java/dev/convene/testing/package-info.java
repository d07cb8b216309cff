/** What tests of several modules share: a real database. */
@NullMarked
package dev.convene.testing;

import org.jspecify.annotations.NullMarked;
