package dev.convene.sandbox.slack.blocks;

/** Where blocks are shown; each surface has its own most blocks and its own choice of them. */
public enum Surface {
    MESSAGE(50),
    MODAL(100),
    HOME(100);

    final int mostBlocks;

    Surface(int mostBlocks) {
        this.mostBlocks = mostBlocks;
    }
}
