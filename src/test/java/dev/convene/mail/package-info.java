@NullMarked
package dev.convene.mail;

import org.jspecify.annotations.NullMarked;
