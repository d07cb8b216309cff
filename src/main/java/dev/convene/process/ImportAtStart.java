package dev.convene.process;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Imports once every bean stands (so the tables do, too) and before the web server takes its first request. */
@Component
class ImportAtStart implements SmartInitializingSingleton {

    private final ImportProcesses importProcesses;

    ImportAtStart(ImportProcesses importProcesses) {
        this.importProcesses = importProcesses;
    }

    @Override
    public void afterSingletonsInstantiated() {
        importProcesses.run();
    }
}
