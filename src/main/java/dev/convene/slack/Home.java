package dev.convene.slack;

import com.slack.api.model.view.View;

/** The App Home being laid out; {@link #build()} ends it. */
public final class Home extends Layout<Home> {

    private Home() {}

    public static Home layout() {
        return new Home();
    }

    public View build() {
        return View.builder().type("home").blocks(blocks(Limits.VIEW_BLOCKS)).build();
    }

    @Override
    Home self() {
        return this;
    }
}
