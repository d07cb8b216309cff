/** Reads a process file, or says all that is wrong with it. */
@NullMarked
package dev.convene.process.file;

import org.jspecify.annotations.NullMarked;
