package dev.convene.sandbox.slack;

import java.util.List;

/** Methods that belong together. */
interface Family {

    List<Method> methods();
}
