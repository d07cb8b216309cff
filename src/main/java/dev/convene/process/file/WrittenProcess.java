package dev.convene.process.file;

import dev.convene.process.HiringProcess;
import dev.convene.process.PoolName;
import dev.convene.process.ProcessKey;
import dev.convene.process.ProcessVersionId;
import dev.convene.process.Stage;
import dev.convene.process.Wording;
import dev.convene.shared.PoolKey;
import java.util.List;
import java.util.Map;

/** A process as a file tells it, before it is a version of anything. */
public record WrittenProcess(ProcessKey key, Wording name, List<Stage> stages, Map<PoolKey, PoolName> pools) {

    /** This text as a version. */
    public HiringProcess as(ProcessVersionId id, int number) {
        return new HiringProcess(id, key, number, name, stages, pools);
    }
}
