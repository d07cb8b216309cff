package dev.convene.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** A message with every button that there is, each with a value that its reader was never given. */
class ForgedDoors implements Notice {

    static final String KIND = "forged-doors";
    private static final int A_ROW = 5;

    private final ObjectProvider<Routes> routes;
    private List<String> values = List.of();

    ForgedDoors(ObjectProvider<Routes> routes) {
        this.routes = routes;
    }

    /** What the buttons carry: the key names which of them. */
    void carry(List<String> forged) {
        values = List.copyOf(forged);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Message> render(Telling telling) {
        var value = values.get(Integer.parseInt(telling.key().split(":")[1]));
        var label = Text.person(value);
        var doors = new ArrayList<>(routes.getObject().pressIds());
        var message = Message.saying(label).section(label);
        for (var from = 0; from < doors.size(); from += A_ROW) {
            message.actions(doors.subList(from, Math.min(doors.size(), from + A_ROW)).stream()
                    .map(door -> Button.of(new ActionId(door), label, value))
                    .toList());
        }
        return Optional.of(message.build());
    }
}
