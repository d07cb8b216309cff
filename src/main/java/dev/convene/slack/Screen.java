package dev.convene.slack;

/** The Slack side of one thing that people do: it claims its doors once, when the application starts. */
public interface Screen {

    void claim(Routes routes);
}
