@NullMarked
package dev.convene.process.file;

import org.jspecify.annotations.NullMarked;
