package dev.convene.process;

/** A process of one stage, for tests that change a file. */
final class Gardening {

    private Gardening() {}

    static String process(String firstStage) {
        return """
                key: gardener
                name: { fr: Jardinage, en: Gardener }
                stages:
                  - key: walk
                    kind: interview
                    name: { fr: Promenade, en: %s }
                    purpose: { fr: Se voir, en: Meet }
                    modes: [on-site]
                    recipe: [{ count: 1 }]
                    decided-by: recruiter
                """.formatted(firstStage);
    }
}
