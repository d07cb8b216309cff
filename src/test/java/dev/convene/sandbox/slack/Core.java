package dev.convene.sandbox.slack;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** Everything that makes up the workspace, put together. */
final class Core implements AutoCloseable {

    final World world;
    final Settings settings = new Settings();
    final Faults faults = new Faults();
    final Calls calls;
    final Rates rates;
    final Views views;
    final ResponseUrls urls;
    final SocketLine socket;
    final Events events;
    final Posting posting;
    final Comings comings;
    final Commands commands;
    final Clicks clicks;
    final Submissions submissions;
    final Payloads payloads;
    final UserMethods users;
    final FileMethods files;
    final WebApi api;
    private final HttpLine http;

    Core(World world, Supplier<String> address) {
        this.world = world;
        calls = new Calls(world);
        rates = new Rates(world);
        views = new Views(world);
        posting = new Posting(world);
        payloads = new Payloads(world);
        urls = new ResponseUrls(world, posting, address);
        socket = new SocketLine(world, settings);
        http = new HttpLine(world, settings);
        var post = new Post(world, calls, http, socket);
        events = new Events(world, settings, post);
        comings = new Comings(world, posting, events);
        var triggers = new Triggers(world, settings);
        commands = new Commands(world, payloads, triggers, urls, posting, post);
        clicks = new Clicks(world, payloads, triggers, urls, views, post);
        submissions = new Submissions(world, payloads, triggers, views, post, calls);
        var rooms = new Rooms(world);
        users = new UserMethods(world, rooms);
        files = new FileMethods(world, rooms, posting, address);
        api = new WebApi(world, families(rooms, triggers, address));
    }

    private List<Family> families(Rooms rooms, Triggers triggers, Supplier<String> address) {
        return List.of(
                new AppMethods(world.workspace, address, () -> link(address.get())),
                new ChatMethods(world, rooms, posting),
                new ChannelMethods(world, rooms, posting),
                new MembershipMethods(world, rooms, comings),
                new ConversationMethods(world, rooms),
                new HistoryMethods(world, rooms, settings),
                new ViewMethods(world, views, triggers),
                new PinMethods(world, rooms, posting),
                users,
                files);
    }

    private String link(String address) {
        return address.replace("http:", "ws:") + SocketEndpoint.PATH + "?" + socket.ticket();
    }

    Member member(String id) {
        var member = world.member(id);
        if (member == null) throw new NoSuchElementException("Nobody here is " + id);
        return member;
    }

    Conversation channel(String name) {
        var channel = world.named(name);
        if (channel == null) throw new NoSuchElementException("There is no channel " + name);
        return channel;
    }

    Conversation conversation(String id, Member reader) {
        var conversation = world.conversation(id);
        if (conversation == null || !conversation.members.contains(reader.id())) {
            throw new NoSuchElementException("There is no conversation " + id);
        }
        return conversation;
    }

    OpenView view(String id, Member owner) {
        var view = views.find(id);
        if (view == null || !view.owner.equals(owner.id())) throw new NoSuchElementException("There is no view " + id);
        return view;
    }

    Message message(Conversation conversation, String ts, Member reader) {
        var message = conversation.message(ts);
        if (message == null || !message.seenBy(reader.id())) throw new NoSuchElementException("No message " + ts);
        return message;
    }

    /** A member looks at the App Home. */
    void openHome(Member member) {
        events.happened(payloads.homeOpened(member, views.home(member.id())));
    }

    @Override
    public void close() {
        events.close();
        http.close();
    }
}
