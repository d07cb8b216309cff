/** Where everybody begins: the menu, what waits for me, my interviews, the App Home, and setting the company up. */
@NullMarked
package dev.convene.slack.home;

import org.jspecify.annotations.NullMarked;
