package dev.convene.sandbox.slack;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace is made of before anything happens in it: the team, the app with its bot, members and channels.
 * Every word here returns the workspace itself, so that they chain.
 */
public final class Workspace {

    final String teamId = "T0LOCAL001";
    final String domain = "local";
    final String appId = "A0LOCAL001";
    final String botId = "B0LOCAL001";
    final String botUserId = "U0LOCALBOT";
    final String verificationToken = "legacy-verification-token";
    String teamName = "Local team";
    String botName = "bot";
    String botToken = "xoxb-local-bot-token";
    String appToken = "xapp-local-app-token";
    String signingSecret = "local-signing-secret";

    @Nullable
    URI requestUrl;

    final Set<String> scopes = new TreeSet<>();
    final Set<String> events = new TreeSet<>(Set.of("app_home_opened"));
    final List<Command> commands = new ArrayList<>();
    final List<Shortcut> shortcuts = new ArrayList<>();
    final List<Member> members = new ArrayList<>();
    final List<Channel> channels = new ArrayList<>();

    private Workspace() {}

    public static Workspace of(String teamName) {
        var workspace = new Workspace();
        workspace.teamName = teamName;
        return workspace;
    }

    public Workspace bot(String name) {
        botName = name;
        return this;
    }

    public Workspace tokens(String botToken, String appToken) {
        this.botToken = botToken;
        this.appToken = appToken;
        return this;
    }

    /** What the bot's token may do; a call that needs more is answered {@code missing_scope}. */
    public Workspace scopes(String... scopes) {
        this.scopes.addAll(List.of(scopes));
        return this;
    }

    /** The events that the app has subscribed to; {@code app_home_opened} always is. */
    public Workspace events(String... events) {
        this.events.addAll(List.of(events));
        return this;
    }

    /** Without this (or with null) requests go over Socket Mode. */
    public Workspace http(@Nullable URI requestUrl, String signingSecret) {
        this.requestUrl = requestUrl;
        this.signingSecret = signingSecret;
        return this;
    }

    public Workspace command(String name, String hint, String description) {
        commands.add(new Command(name, hint, description, true));
        return this;
    }

    public Workspace shortcut(String callbackId, String name, String description) {
        shortcuts.add(new Shortcut(callbackId, name, description));
        return this;
    }

    public Workspace member(Member member) {
        members.add(member);
        return this;
    }

    public Workspace channel(String name, String... memberIds) {
        channels.add(new Channel(name, false, List.of(memberIds)));
        return this;
    }

    public Workspace privateChannel(String name, String... memberIds) {
        channels.add(new Channel(name, true, List.of(memberIds)));
        return this;
    }

    public String botToken() {
        return botToken;
    }

    public String appToken() {
        return appToken;
    }

    public String signingSecret() {
        return signingSecret;
    }

    public String botUserId() {
        return botUserId;
    }
}
