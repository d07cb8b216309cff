package dev.convene.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.convene.process.file.WrittenProcess;
import dev.convene.shared.PoolKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON body of a version. It is apart from the domain's own records so that these may be renamed while old versions stay
 * readable: here a component is only ever added, may be missing, and is left out of the JSON when it is empty (else an
 * upgrade would change the hash of every text and make versions out of nothing).
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record StoredProcess(String key, Text name, List<StoredStage> stages, Map<String, Names> pools) {

    record Text(String fr, String en) {

        static Text of(Wording wording) {
            return new Text(wording.fr(), wording.en());
        }

        Wording wording() {
            return new Wording(fr, en);
        }
    }

    record Names(Text one, Text many) {}

    static StoredProcess of(WrittenProcess process) {
        var pools = new TreeMap<String, Names>();
        process.pools().forEach((key, name) -> pools.put(key.value(), names(name)));
        return new StoredProcess(
                process.key().value(),
                Text.of(process.name()),
                process.stages().stream().map(StoredStage::of).toList(),
                pools);
    }

    HiringProcess as(ProcessVersionId id, int number) {
        var named = new LinkedHashMap<PoolKey, PoolName>();
        if (pools != null) {
            pools.forEach((pool, names) -> named.put(
                    new PoolKey(pool),
                    new PoolName(names.one().wording(), names.many().wording())));
        }
        return new HiringProcess(
                id,
                new ProcessKey(key),
                number,
                name.wording(),
                stages.stream().map(StoredStage::stage).toList(),
                named);
    }

    private static Names names(PoolName name) {
        return new Names(Text.of(name.one()), Text.of(name.many()));
    }
}
