package dev.convene.slack.post;

import dev.convene.slack.Samples;

/** What admins are told of what could not be delivered. */
class PostSamples implements Samples {

    private static final ParkedGroup GROUP =
            new ParkedGroup("invitation", "user_not_found", "00000000-0000-0000-0000-0000000000aa");

    @Override
    public void show(Shelf shelf) {
        shelf.message("parked-one", text -> ParkedView.render(new ParkedView.Model(GROUP, 1), text));
        shelf.message("parked-most", text -> ParkedView.render(new ParkedView.Model(GROUP, 20_000), text));
        shelf.message("parked-none", text -> ParkedView.render(new ParkedView.Model(GROUP, 0), text));
    }
}
