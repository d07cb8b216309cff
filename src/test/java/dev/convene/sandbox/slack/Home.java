package dev.convene.sandbox.slack;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A person's App Home. */
public final class Home extends Screen {

    Home(Core core, Member member) {
        super(core, member);
    }

    @Override
    @Nullable
    OpenView current() {
        return core.views.home(member.id());
    }

    /** Waits until it is as expected. */
    public Home once(Predicate<Home> settled) {
        await("App Home as expected", () -> current() != null && settled.test(this));
        return this;
    }
}
