package dev.convene.sandbox.slack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** files.*: the upload in three steps. */
final class FileMethods implements Family {

    /** A file on its way or there; {@code bytes} are null until they were sent. */
    static final class Upload {
        final String id;
        final String name;
        final int length;
        byte @Nullable [] bytes;

        Upload(String id, String name, int length) {
            this.id = id;
            this.name = name;
            this.length = length;
        }
    }

    private final World world;
    private final Rooms rooms;
    private final Posting posting;
    private final Supplier<String> address;
    private final Map<String, Upload> uploads = new HashMap<>();

    FileMethods(World world, Rooms rooms, Posting posting, Supplier<String> address) {
        this.world = world;
        this.rooms = rooms;
        this.posting = posting;
        this.address = address;
    }

    @Override
    public List<Method> methods() {
        return List.of(
                Method.of("files.getUploadURLExternal", Method.TIER_4, this::begin, "files:write"),
                Method.of("files.completeUploadExternal", Method.TIER_4, this::complete, "files:write"));
    }

    private ObjectNode begin(Ask ask) {
        var length = ask.number("length", 0);
        if (length <= 0) throw Refusal.because("invalid_arguments", "[ERROR] length must be more than 0");
        var upload = new Upload(world.newId("F"), ask.required("filename"), length);
        uploads.put(upload.id, upload);
        return Json.of("upload_url", address.get() + "/upload/" + upload.id, "file_id", upload.id);
    }

    /** Takes the bytes in; false when nobody asked for them or their number is wrong. */
    boolean received(String id, byte[] bytes) {
        synchronized (world) {
            var upload = uploads.get(id);
            if (upload == null || upload.length != bytes.length) return false;
            upload.bytes = bytes;
            return true;
        }
    }

    byte @Nullable [] content(String id) {
        synchronized (world) {
            var upload = uploads.get(id);
            return upload == null ? null : upload.bytes;
        }
    }

    private ObjectNode complete(Ask ask) {
        var files = Json.array();
        for (var wanted : ask.json("files", "invalid_arguments")) files.add(file(wanted));
        if (files.isEmpty()) throw Refusal.because("invalid_arguments", "[ERROR] missing required field: files");
        if (ask.has("channel_id")) {
            var body = Json.of("text", ask.text("initial_comment"), "files", files);
            posting.byBot(rooms.open(ask.text("channel_id")), body, null);
        }
        return Json.of("files", files);
    }

    private ObjectNode file(JsonNode wanted) {
        var upload = uploads.get(Json.text(wanted, "id"));
        if (upload == null || upload.bytes == null) throw Refusal.of("file_not_found");
        var title = wanted.path("title").asString(upload.name);
        var file = Json.of("id", upload.id, "name", upload.name, "title", title, "size", upload.length);
        return file.put("url_private", address.get() + "/upload/" + upload.id);
    }
}
