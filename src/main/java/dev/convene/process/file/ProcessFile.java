package dev.convene.process.file;

import dev.convene.process.PoolName;
import dev.convene.process.ProcessKey;
import dev.convene.process.Stage;
import dev.convene.shared.PoolKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a process file. The fields it may have are described by the two built-in files; whatever else stands in it is
 * refused rather than passed over, since a passed-over rule would put the wrong people on a panel.
 */
public record ProcessFile(String text) {

    /** Reads the whole file: a process, or all that is wrong with it. */
    public Reading read() {
        var faults = new Faults();
        var root = new YamlText(text, faults).root();
        var process = process(root);
        return faults.none() ? new Reading.Understood(process) : new Reading.Refused(root.peek("key"), faults.byLine());
    }

    private static WrittenProcess process(Field root) {
        var fields = root.fields("key", "name", "pools", "not-to-ask", "stages");
        var pools = fields.optional("pools").fieldsOfAnyName(Limit.POOLS).all();
        var neverToAsk = KitReader.wordings(fields.optional("not-to-ask")).toList();
        var stages = new StageReader(new RecipeReader(pools.keySet()), new KitReader(neverToAsk));
        return new WrittenProcess(
                fields.required("key").slug(ProcessKey::new),
                fields.required("name").wording(Limit.NAME),
                stages(fields.required("stages"), stages),
                pools(pools));
    }

    private static List<Stage> stages(Field list, StageReader reader) {
        var items = list.items(Limit.STAGES);
        new PathCheck(items).run(list);
        return items.stream().map(reader::read).flatMap(Optional::stream).toList();
    }

    private static Map<PoolKey, PoolName> pools(Map<String, Field> written) {
        var pools = new LinkedHashMap<PoolKey, PoolName>();
        written.forEach((key, name) -> pools.put(poolKey(key, name), poolName(name)));
        return pools;
    }

    private static PoolKey poolKey(String key, Field pool) {
        try {
            return new PoolKey(key);
        } catch (IllegalArgumentException misshapen) {
            pool.refuse(Reason.NOT_A_SLUG);
            return new PoolKey("unreadable");
        }
    }

    private static PoolName poolName(Field pool) {
        var words = pool.fields("one", "many");
        return new PoolName(
                words.required("one").wording(Limit.NAME),
                words.required("many").wording(Limit.NAME));
    }
}
