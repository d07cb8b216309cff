package dev.convene.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that does for each address, one letter after the other, what a test asked for, and then what it should. */
public final class BalkyPostOffice implements AutoCloseable {

    /** What becomes of one letter. */
    public enum Mood {
        TAKES,
        /** As with a full mailbox, or a greylist: another try helps. */
        NOT_NOW,
        /** No such mailbox. */
        REFUSES,
        /** Takes the letter and is gone before it says so. */
        LEAVES_WITH_IT
    }

    private final ServerSocket door;
    private final Map<String, Deque<Mood>> moods = new ConcurrentHashMap<>();
    private final Map<String, List<MimeMessage>> mailboxes = new ConcurrentHashMap<>();

    public BalkyPostOffice() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Thread.ofVirtual().name("post-office").start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void expect(String address, Mood... next) {
        moods.put(address, new ConcurrentLinkedDeque<>(Arrays.asList(next)));
    }

    /** How much of what was asked for is still to come. */
    public boolean isDone(String address) {
        return moods.getOrDefault(address, new ConcurrentLinkedDeque<>()).isEmpty();
    }

    public List<MimeMessage> mailbox(String address) {
        return mailboxes.computeIfAbsent(address, _ -> new CopyOnWriteArrayList<>());
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var client = door.accept();
                Thread.ofVirtual().name("postman").start(() -> serve(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                var in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 here");
            converse(client, in);
        } catch (IOException gone) {
            // whoever called has hung up
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void converse(Socket client, BufferedReader in) throws IOException, MessagingException {
        var address = "";
        var mood = Mood.TAKES;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                address = line.replaceAll(".*<(.*)>.*", "$1");
                mood = mood(address);
                say(client, answer(mood));
            } else if (line.startsWith("DATA")) {
                say(client, "354 go on");
                mailbox(address).add(letter(in));
                if (mood == Mood.LEAVES_WITH_IT) {
                    return;
                }
                say(client, "250 taken");
            } else {
                say(client, line.startsWith("QUIT") ? "221 bye" : "250 fine");
            }
        }
    }

    private Mood mood(String address) {
        var next = moods.getOrDefault(address, new ConcurrentLinkedDeque<>()).poll();
        return next == null ? Mood.TAKES : next;
    }

    private static String answer(Mood mood) {
        return switch (mood) {
            case TAKES, LEAVES_WITH_IT -> "250 fine";
            case NOT_NOW -> "451 4.7.1 try again later";
            case REFUSES -> "550 5.1.1 nobody here of that name";
        };
    }

    private static MimeMessage letter(BufferedReader in) throws IOException, MessagingException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith("..") ? line.substring(1) : line).append("\r\n");
        }
        return new MimeMessage(
                (Session) null, new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
