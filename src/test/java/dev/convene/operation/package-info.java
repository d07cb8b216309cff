/** What whoever runs the bot relies on: health, figures, logs, settings, backup and upgrade, as the documents tell them. */
@NullMarked
package dev.convene.operation;

import org.jspecify.annotations.NullMarked;
